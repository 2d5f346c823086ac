package org.safeguardingrules.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An assessment of risk of serious harm, past or present.
 *
 * @param id opaque id, unique in the case file
 * @param provenance where the record comes from and when it was first recorded
 * @param completedOn day of completion
 * @param assessor staff member who assessed
 * @param overall overall level, as recorded
 * @param ratings levels by group and setting; an unrated cell is unknown, never low
 * @param laterUnfinished a later assessment was begun and not completed
 * @param screeningPositive an answer of the screening calls for a full analysis
 * @param fullAnalysisDone the full analysis was done
 * @param exempted it was decided not to do the full analysis
 * @param countersigned countersigned
 * @param signedOffOn day of sign-off
 * @param dealsWith what the assessment deals with, fact by fact
 * @param reasonsStated reasons and sources are given for the level
 * @param unchanged text and ratings are unchanged from the one before
 * @param ownAccount the person's own account is in it
 */
public record Assessment(
        String id,
        Provenance provenance,
        Fact<LocalDate> completedOn,
        Optional<Ref> assessor,
        Fact<RiskLevel> overall,
        Listing<Rating> ratings,
        Answer laterUnfinished,
        Answer screeningPositive,
        Answer fullAnalysisDone,
        Answer exempted,
        Answer countersigned,
        Fact<LocalDate> signedOffOn,
        Listing<DealtWith> dealsWith,
        Answer reasonsStated,
        Answer unchanged,
        Answer ownAccount)
        implements Recorded {

    /** Reads every component left out as not asked, never as no. */
    public Assessment {
        id = Recorded.required(id, "id");
        provenance = Provenance.orNone(provenance);
        completedOn = Fact.orNotAsked(completedOn);
        assessor = Provenance.orEmpty(assessor);
        overall = Fact.orNotAsked(overall);
        ratings = Listing.orNotAsked(ratings);
        laterUnfinished = Answer.orNotAsked(laterUnfinished);
        screeningPositive = Answer.orNotAsked(screeningPositive);
        fullAnalysisDone = Answer.orNotAsked(fullAnalysisDone);
        exempted = Answer.orNotAsked(exempted);
        countersigned = Answer.orNotAsked(countersigned);
        signedOffOn = Fact.orNotAsked(signedOffOn);
        dealsWith = Listing.orNotAsked(dealsWith);
        reasonsStated = Answer.orNotAsked(reasonsStated);
        unchanged = Answer.orNotAsked(unchanged);
        ownAccount = Answer.orNotAsked(ownAccount);
    }

    @Override
    public Optional<LocalDate> happenedOn() {
        return completedOn.value();
    }
}
