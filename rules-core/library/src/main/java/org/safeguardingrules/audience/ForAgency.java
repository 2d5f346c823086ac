package org.safeguardingrules.audience;

import java.time.LocalDate;
import java.util.List;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.casefile.Sensitivity;

/**
 * What another agency is told: the actions addressed to it, with the records that they rest on as far as it may see them.
 * What is not known, what is asked of others and what an action stands in place of is not its to read.
 *
 * @param agency the agency
 * @param caseId id of the case
 * @param asAt the day asked about, London calendar
 * @param knownAt the last day whose records count, London calendar
 * @param complete whether every rule in force was judged; where not, the list may be too short
 * @param actions what is still to be done first, the most urgent first
 */
public record ForAgency(
        String agency, String caseId, LocalDate asAt, LocalDate knownAt, boolean complete, List<AgencyAction> actions)
        implements Rendering {

    /** Keeps the list as it is. */
    public ForAgency {
        actions = List.copyOf(actions);
    }

    static ForAgency of(String agency, Sensitivity clearance, Addressees addressees, Advice advice) {
        return new ForAgency(
                agency,
                advice.caseId(),
                advice.receipt().asAt(),
                advice.receipt().knownAt(),
                advice.complete(),
                advice.actions().stream()
                        .filter(action -> addressees.include(action.key().addressee()))
                        .filter(action -> clearance.covers(action.sensitivity()))
                        .map(AgencyAction::of)
                        .toList());
    }

    @Override
    public Reader reader() {
        return Reader.AGENCY;
    }

    @Override
    public String text() {
        return AgencyText.of(this);
    }
}
