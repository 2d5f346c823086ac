package org.safeguardingrules.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.pack.Action;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.WordList;

/** What is recorded as done, in one shape, so that a required action can be compared with it. */
final class Deeds {

    /** A recorded decision on a rating. */
    static final String RATING_DECISION = "rating decision";

    private final Map<String, List<Deed>> bySubject = new HashMap<>();

    private Deeds(List<Deed> deeds) {
        deeds.forEach(deed -> deed.subjects()
                .forEach(subject -> bySubject
                        .computeIfAbsent(subject, none -> new ArrayList<>())
                        .add(deed)));
    }

    /**
     * What is recorded in a case file as done.
     *
     * @param caseFile the case file as it stood
     * @param registers the words for registers, with their codes
     * @param asAt the day asked about: what is dated later is not done yet
     */
    static Deeds of(CaseFile caseFile, WordList registers, LocalDate asAt) {
        DeedList all = new DeedList(asAt);
        StepwiseDeeds.addTo(all, caseFile, asAt);
        DatedDeeds.addTo(all, caseFile, registers, asAt);
        return new Deeds(all.inOrder());
    }

    /** Whether a recorded decision on a rating answers an action. */
    static boolean isAnsweredByDecisions(Action action) {
        return action.completedBy().stream().anyMatch(by -> by.record().equals(RATING_DECISION));
    }

    /**
     * What was done about the subject of an action that would complete it, whenever it was. A decision on a rating answers
     * the advice to decide again, and never says which level there is.
     */
    Stream<Deed> completing(Demand demand) {
        Action action = demand.action();
        return bySubject.getOrDefault(demand.key().subject(), List.of()).stream()
                .filter(deed ->
                        demand.kind() == Kind.ESCALATION || !deed.record().equals(RATING_DECISION))
                .filter(deed -> deed.record().equals("action")
                        ? deed.word().equals(action.name())
                        : action.completedBy().stream().anyMatch(by -> completes(deed, by, demand)));
    }

    private static boolean completes(Deed deed, Action.Completion by, Demand demand) {
        boolean later = by.record().equals("later enquiry");
        return deed.record().equals(later ? "enquiry" : by.record())
                && (by.word().isEmpty() || by.word().equals(deed.word()))
                && (!later || isLater(deed, demand));
    }

    /** Whether an enquiry was sent after the one that an action belongs to, or because of it. */
    private static boolean isLater(Deed enquiry, Demand demand) {
        String first = demand.key().occasion();
        return enquiry.occasion().equals(Optional.of(first))
                || !enquiry.id().equals(first)
                        && enquiry.life().begun().filter(demand::isBefore).isPresent();
    }
}
