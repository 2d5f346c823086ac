package org.safeguardingrules.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An unpaid-work placement.
 *
 * @param id opaque id, unique in the case file
 * @param provenance where the record comes from and when it was first recorded
 * @param startsOn day of the first session
 * @param childrenPresent children are among those at the site
 * @param adultsAtRiskPresent adults at risk are among those at the site
 * @param nearVictimOrExclusion near a victim or inside an exclusion zone
 * @param groupConflict the group holds somebody who must be kept apart
 * @param riskAssessed an assessment says that the placement manages known risks
 * @param matchedToPerson matched to the person
 */
public record Placement(
        String id,
        Provenance provenance,
        Fact<LocalDate> startsOn,
        Answer childrenPresent,
        Answer adultsAtRiskPresent,
        Answer nearVictimOrExclusion,
        Answer groupConflict,
        Answer riskAssessed,
        Answer matchedToPerson)
        implements Recorded {

    /** Reads every component left out as not asked, never as no. */
    public Placement {
        id = Recorded.required(id, "id");
        provenance = Provenance.orNone(provenance);
        startsOn = Fact.orNotAsked(startsOn);
        childrenPresent = Answer.orNotAsked(childrenPresent);
        adultsAtRiskPresent = Answer.orNotAsked(adultsAtRiskPresent);
        nearVictimOrExclusion = Answer.orNotAsked(nearVictimOrExclusion);
        groupConflict = Answer.orNotAsked(groupConflict);
        riskAssessed = Answer.orNotAsked(riskAssessed);
        matchedToPerson = Answer.orNotAsked(matchedToPerson);
    }

    @Override
    public Optional<LocalDate> happenedOn() {
        return startsOn.value();
    }
}
