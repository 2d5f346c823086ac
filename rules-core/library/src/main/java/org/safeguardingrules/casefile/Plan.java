package org.safeguardingrules.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A risk management or sentence plan.
 *
 * @param id opaque id, unique in the case file
 * @param provenance where the record comes from and when it was first recorded
 * @param completedOn day of completion
 * @param version version
 * @param actions actions
 * @param contingency has a contingency plan
 * @param dealsWith what the plan deals with, fact by fact
 * @param linkedToResettlement linked to the resettlement plan
 * @param programmeReferredOn day of referral to a programme
 * @param waitingForProgramme waiting for a programme place
 * @param interimSafetyPlan an interim safety plan is in place
 */
public record Plan(
        String id,
        Provenance provenance,
        Fact<LocalDate> completedOn,
        Fact<Integer> version,
        Listing<PlanAction> actions,
        Answer contingency,
        Listing<DealtWith> dealsWith,
        Answer linkedToResettlement,
        Fact<LocalDate> programmeReferredOn,
        Answer waitingForProgramme,
        Answer interimSafetyPlan)
        implements Recorded {

    /** Reads every component left out as not asked, never as no. */
    public Plan {
        id = Recorded.required(id, "id");
        provenance = Provenance.orNone(provenance);
        completedOn = Fact.orNotAsked(completedOn);
        version = Fact.orNotAsked(version);
        actions = Listing.orNotAsked(actions);
        contingency = Answer.orNotAsked(contingency);
        dealsWith = Listing.orNotAsked(dealsWith);
        linkedToResettlement = Answer.orNotAsked(linkedToResettlement);
        programmeReferredOn = Fact.orNotAsked(programmeReferredOn);
        waitingForProgramme = Answer.orNotAsked(waitingForProgramme);
        interimSafetyPlan = Answer.orNotAsked(interimSafetyPlan);
    }

    @Override
    public Optional<LocalDate> happenedOn() {
        return completedOn.value();
    }
}
