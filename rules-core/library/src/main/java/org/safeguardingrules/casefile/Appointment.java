package org.safeguardingrules.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An appointment and how it ended.
 *
 * @param id opaque id, unique in the case file
 * @param provenance where the record comes from and when it was first recorded
 * @param on day of the appointment
 * @param mode how contact was made
 * @param outcome how it ended
 * @param sentence the sentence under which it was given
 * @param reasonableExcuse there was a reasonable excuse
 * @param reasonAsked reason and adjustments were asked about
 * @param sensitive a sensitive interview
 * @param heldPrivately held in private, out of others' hearing
 * @param warnedOn day of a warning for it
 * @param warningWithdrawn the warning was withdrawn
 * @param referredToEnforcementOn day of referral to an enforcement officer
 * @param recallAgreedOn day on which a manager agreed to start recall
 */
public record Appointment(
        String id,
        Provenance provenance,
        Fact<LocalDate> on,
        Fact<AppointmentMode> mode,
        Fact<AppointmentOutcome> outcome,
        Optional<Ref> sentence,
        Answer reasonableExcuse,
        Answer reasonAsked,
        Answer sensitive,
        Answer heldPrivately,
        Fact<LocalDate> warnedOn,
        Answer warningWithdrawn,
        Fact<LocalDate> referredToEnforcementOn,
        Fact<LocalDate> recallAgreedOn)
        implements Recorded {

    /** Reads every component left out as not asked, never as no. */
    public Appointment {
        id = Recorded.required(id, "id");
        provenance = Provenance.orNone(provenance);
        on = Fact.orNotAsked(on);
        mode = Fact.orNotAsked(mode);
        outcome = Fact.orNotAsked(outcome);
        sentence = Provenance.orEmpty(sentence);
        reasonableExcuse = Answer.orNotAsked(reasonableExcuse);
        reasonAsked = Answer.orNotAsked(reasonAsked);
        sensitive = Answer.orNotAsked(sensitive);
        heldPrivately = Answer.orNotAsked(heldPrivately);
        warnedOn = Fact.orNotAsked(warnedOn);
        warningWithdrawn = Answer.orNotAsked(warningWithdrawn);
        referredToEnforcementOn = Fact.orNotAsked(referredToEnforcementOn);
        recallAgreedOn = Fact.orNotAsked(recallAgreedOn);
    }

    @Override
    public Optional<LocalDate> happenedOn() {
        return on.value();
    }
}
