package org.safeguardingrules.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.casefile.Appointment;
import org.safeguardingrules.casefile.AppointmentOutcome;
import org.safeguardingrules.casefile.Unknown;
import org.safeguardingrules.pack.DatedBy;
import org.safeguardingrules.pack.Direction;

/** An appointment that was not kept, or not kept as it should be, unless that was acceptable. */
public final class Breach extends RecordedFact {

    private final org.safeguardingrules.casefile.Appointment record;

    Breach(org.safeguardingrules.casefile.Appointment record, Scene scene) {
        super(record, scene);
        this.record = record;
    }

    /** Yes if reason and adjustments were asked about. */
    @Member(
            value = "Yes if reason and adjustments were asked about; no where that is recorded, else unknown.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer reasonAsked() {
        return recorded(record.reasonAsked(), "reasonAsked");
    }

    /** Whether there was no reasonable excuse. */
    @Member(
            value = "Yes if the failure is recorded as unacceptable or without reasonable excuse, no if an excuse is"
                    + " recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer withoutReasonableExcuse() {
        if (!record.reasonableExcuse().isUnknown()) {
            return recorded(record.reasonableExcuse(), "reasonableExcuse").not();
        }
        return is(record.outcome(), AppointmentOutcome.UNACCEPTABLE, "outcome");
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

    /** Whether it was in a period of supervision. */
    @Presumes({"supervisionPeriod.started", "supervisionPeriod.allocated", "supervisionPeriod.ended"})
    @Member(
            value = "Yes if its day lies in the period, no if before or after it, unknown without its day or the first"
                    + " day of the period.",
            direction = Direction.CONCERN)
    public DerivedAnswer fallsIn(Supervision period) {
        return period.covers(this, record.on(), "on");
    }

    /** Whether a warning was given in the months before it. */
    @Presumes("case.appointments")
    @Member(
            value = "Yes if a warning that was not withdrawn was given in the months before, no if none is recorded,"
                    + " unknown if its day or the day of this failure is.",
            direction = Direction.CONCERN)
    public DerivedAnswer warnedWithin(int months) {
        Optional<LocalDate> mine = record.on().value();
        List<DerivedAnswer> parts = new ArrayList<>();
        for (Appointment earlier : scene().caseFile().appointments().entries()) {
            if (earlier.id().equals(id()) || earlier.warningWithdrawn().isYes()) {
                continue;
            }
            Optional<LocalDate> warned = earlier.warnedOn().value();
            boolean doubtful = earlier.warnedOn().unknown().equals(Optional.of(Unknown.UNCLEAR));
            if (warned.isPresent() && mine.isPresent()) {
                boolean inTime = warned.get().isBefore(mine.get())
                        && !warned.get().plusMonths(months).isBefore(mine.get());
                parts.add(DerivedAnswer.of(inTime, since(), id(), earlier.id()));
            } else if (warned.isPresent() || doubtful) {
                parts.add(DerivedAnswer.unknown(gap("on", record.on().unknown())));
            }
        }
        return DerivedAnswer.any(parts);
    }

    @Override
    public List<Gap> mayVanishWith() {
        List<Gap> gaps = new ArrayList<>();
        if (record.outcome().isUnknown()) {
            gaps.add(gap("outcome", record.outcome().unknown()));
            if (record.reasonableExcuse().isUnknown()) {
                gaps.add(gap("reasonableExcuse", record.reasonableExcuse().unknown()));
            }
        }
        if (record.on().isUnknown()) {
            gaps.add(gap("on", record.on().unknown()));
        }
        return gaps;
    }

    @Override
    public Optional<LocalDate> anchor(String name) {
        return switch (name) {
            case "breach", "missed appointment" -> record.on().value();
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<LocalDate> datedBy(DatedBy basis) {
        return basis == DatedBy.STEP || basis == DatedBy.BEHAVIOUR ? record.on().value() : Optional.empty();
    }
}
