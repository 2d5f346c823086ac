package org.safeguardingrules.vocabulary;

import java.time.LocalDate;
import java.util.Optional;
import org.safeguardingrules.casefile.StaffMember;
import org.safeguardingrules.vocabulary.Member.Direction;

/** A period of supervision. */
public final class Supervision extends RecordedFact {

    private final org.safeguardingrules.casefile.SupervisionPeriod record;

    Supervision(org.safeguardingrules.casefile.SupervisionPeriod record, Scene scene) {
        super(record, scene);
        this.record = record;
    }

    /** Yes if contact is suspended or reduced. */
    @Member(
            value = "Yes if contact is suspended or reduced; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer contactSuspended() {
        return recorded(record.contactSuspended(), "contactSuspended");
    }

    /** Yes if suspending or reducing contact is proposed. */
    @Member(
            value = "Yes if suspending or reducing contact is proposed; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer contactSuspensionProposed() {
        return recorded(record.contactSuspensionProposed(), "contactSuspensionProposed");
    }

    /** Yes if online check-ins stand in place of contact. */
    @Member(
            value = "Yes if online check-ins stand in place of contact; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer onlineCheckIn() {
        return recorded(record.onlineCheckIn(), "onlineCheckIn");
    }

    /** Whether it is running on the day asked about. */
    @Member(
            "Yes from allocation, or else from its start or sentence, until its end; unknown where none of these days is"
                    + " recorded, or only one to come.")
    public DerivedAnswer current() {
        LocalDate asAt = scene().asAt();
        if (record.ended().value().map(asAt::isAfter).orElse(false)) {
            return DerivedAnswer.of(false);
        }
        boolean begun = begun().map(day -> !asAt.isBefore(day)).orElse(false);
        return begun || record.allocated().value().isPresent()
                ? DerivedAnswer.of(begun, DerivedAnswer.BEGINNING, id())
                : DerivedAnswer.unknown(gap("allocated", record.allocated().unknown()));
    }

    /** Whether it is known when it ends. */
    @Member("Yes if a last day is recorded, else unknown.")
    public DerivedAnswer endKnown() {
        return record.ended().isUnknown()
                ? DerivedAnswer.unknown(gap("ended", record.ended().unknown()))
                : DerivedAnswer.of(true, sinceOf(record.ended().provenance().visibleFrom()), id());
    }

    /** The day on which it began for the service: allocation, else its start, before which nobody was allocated, else sentence. */
    public Optional<LocalDate> begun() {
        return record.allocated()
                .value()
                .or(() -> record.started().value())
                .or(() -> sentence().flatMap(sentence -> sentence.anchor("sentence")));
    }

    private Optional<Sentence> sentence() {
        return record.sentence().flatMap(ref -> scene().fact(Sentence.class, ref.id()));
    }

    /** Who supervises. */
    @Member(value = "Who supervised in the period; the word unknown where that is not recorded.", words = "provider")
    public String provider() {
        return word(record.provider(), "provider", "provider");
    }

    /** The kind of sentence supervised. */
    @Member(
            value = "The kind of the sentence supervised; the word unknown where that is not recorded.",
            words = "sentence type")
    public String sentenceType() {
        return sentence()
                .map(Sentence::sentenceType)
                .orElseGet(() -> unknownWord("sentenceType", "sentence"));
    }

    /** Whether the officer is new to work with domestic abuse, child protection or high risk. */
    @Member("Yes if the officer is recorded as new to such work; no where that is recorded, else unknown.")
    public DerivedAnswer officerNewToSuchWork() {
        for (StaffMember member : scene().caseFile().staff().entries()) {
            if (record.officer().map(ref -> ref.id().equals(member.id())).orElse(false)) {
                return recorded(member.newToSuchWork(), "officer");
            }
        }
        return DerivedAnswer.unknown(gap("officer", Optional.empty()));
    }

    @Override
    public Optional<LocalDate> anchor(String name) {
        return switch (name) {
            case "allocation" -> begun();
            case "start of supervision" -> record.started().value().or(this::begun);
            case "first appointment" -> record.firstAppointment().value();
            case "transfer" -> record.transferred().value();
            case "end of order" ->
                record.ended().value().or(() -> sentence().flatMap(sentence -> sentence.anchor("end of order")));
            default -> sentence().flatMap(sentence -> sentence.anchor(name));
        };
    }

    @Override
    public LocalDate beginning() {
        return begun().orElse(DerivedAnswer.BEGINNING);
    }
}
