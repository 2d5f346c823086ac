package org.safeguardingrules.vocabulary;

import java.time.LocalDate;
import java.util.Optional;
import org.safeguardingrules.casefile.AppointmentOutcome;
import org.safeguardingrules.casefile.Unknown;
import org.safeguardingrules.pack.DatedBy;
import org.safeguardingrules.pack.Direction;

/** An appointment, kept or not, and how contact was made. */
public final class Appointment extends RecordedFact {

    private final org.safeguardingrules.casefile.Appointment record;

    Appointment(org.safeguardingrules.casefile.Appointment record, Scene scene) {
        super(record, scene);
        this.record = record;
    }

    /** Yes if it was a sensitive interview. */
    @Member(
            value = "Yes if it was a sensitive interview; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer sensitive() {
        return recorded(record.sensitive(), "sensitive");
    }

    /** Yes if it was held in private, out of others' hearing. */
    @Member(
            value = "Yes if it was held in private, out of others' hearing; no where that is recorded, else unknown.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer heldPrivately() {
        return recorded(record.heldPrivately(), "heldPrivately");
    }

    /** How contact was made. */
    @Member(
            value = "How contact was made; the word unknown where that is not recorded.",
            words = "appointment mode",
            direction = Direction.NEITHER)
    public String mode() {
        return word(record.mode(), "mode", "mode");
    }

    /** How it ended. */
    @Member(
            value = "How it ended; the word unknown where that is not recorded.",
            words = "appointment outcome",
            direction = Direction.NEITHER)
    public String outcome() {
        return word(record.outcome(), "outcome", "outcome");
    }

    /** The kind of sentence under which it was. */
    @Member(
            value = "The kind of sentence; the word unknown where that is not recorded.",
            words = "sentence type",
            direction = Direction.NEITHER)
    public String sentenceType() {
        return record.sentence()
                .flatMap(ref -> scene().fact(Sentence.class, ref.id()))
                .map(Sentence::sentenceType)
                .orElseGet(() -> unknownWord("sentenceType", "sentence"));
    }

    /** Whether a manager agreed to start recall. */
    @Member(
            value =
                    "Yes if a day on which a manager agreed to start recall is recorded and past; no if it is to come, or left out"
                            + " for an appointment that was kept or acceptably missed; else unknown.",
            direction = Direction.NEITHER)
    public DerivedAnswer recallAgreed() {
        Optional<LocalDate> agreed = record.recallAgreedOn().value();
        if (agreed.isPresent()) {
            return DerivedAnswer.of(!agreed.get().isAfter(scene().asAt()), sinceOf(agreed), id());
        }
        boolean nothingMissed =
                !record.outcome().isUnknown() && !record.outcome().is(AppointmentOutcome.UNACCEPTABLE);
        boolean leftOut = record.recallAgreedOn().unknown().equals(Optional.of(Unknown.NOT_ASKED));
        return nothingMissed && leftOut
                ? DerivedAnswer.of(false)
                : DerivedAnswer.unknown(
                        gap("recallAgreedOn", record.recallAgreedOn().unknown()));
    }

    /** Whether it came after a day; one that is still to come did not. */
    DerivedAnswer after(LocalDate day) {
        return on().map(known -> DerivedAnswer.of(known.isAfter(day) && !known.isAfter(scene().asAt()), since(), id()))
                .orElseGet(() -> DerivedAnswer.unknown(gap("on", record.on().unknown())));
    }

    Optional<LocalDate> on() {
        return record.on().value();
    }

    @Override
    public Optional<LocalDate> anchor(String name) {
        return switch (name) {
            case "interview" -> on();
            case "judgement recorded" -> record.recallAgreedOn().value();
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<LocalDate> datedBy(DatedBy basis) {
        return basis == DatedBy.STEP ? record.recallAgreedOn().value().or(this::on) : Optional.empty();
    }
}
