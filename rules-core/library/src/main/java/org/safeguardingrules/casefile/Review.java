package org.safeguardingrules.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A review of assessment or plan.
 *
 * @param id opaque id, unique in the case file
 * @param provenance where the record comes from and when it was first recorded
 * @param on day of the review
 * @param trigger what called for it
 * @param assessmentChanged the assessment was changed
 * @param planChanged the plan was changed
 * @param reasonRecorded the reason is recorded
 * @param ownAccount the person's own account is in it
 */
public record Review(
        String id,
        Provenance provenance,
        Fact<LocalDate> on,
        Optional<Ref> trigger,
        Answer assessmentChanged,
        Answer planChanged,
        Answer reasonRecorded,
        Answer ownAccount)
        implements Recorded {

    /** Reads every component left out as not asked, never as no. */
    public Review {
        id = Recorded.required(id, "id");
        provenance = Provenance.orNone(provenance);
        on = Fact.orNotAsked(on);
        trigger = Provenance.orEmpty(trigger);
        assessmentChanged = Answer.orNotAsked(assessmentChanged);
        planChanged = Answer.orNotAsked(planChanged);
        reasonRecorded = Answer.orNotAsked(reasonRecorded);
        ownAccount = Answer.orNotAsked(ownAccount);
    }

    @Override
    public Optional<LocalDate> happenedOn() {
        return on.value();
    }
}
