package org.safeguardingrules.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.StaffMember;
import org.safeguardingrules.pack.Direction;

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
    @Presumes("supervisionPeriod.ended")
    @Member(
            value =
                    "Yes from allocation, or else from its start or sentence, until its end; unknown where none of these days is"
                            + " recorded, or only one to come.",
            direction = Direction.NEITHER)
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
    @Member(value = "Yes if a last day is recorded, else unknown.", direction = Direction.NEITHER)
    public DerivedAnswer endKnown() {
        return record.ended().isUnknown()
                ? DerivedAnswer.unknown(gap("ended", record.ended().unknown()))
                : DerivedAnswer.of(true, sinceOf(record.ended().provenance().visibleFrom()), id());
    }

    /** Whether it was transferred. */
    @Member(
            value =
                    "Yes if a day of transfer to a new officer or area is recorded and past, no if it is to come, unknown without one.",
            direction = Direction.NEITHER)
    public DerivedAnswer transferred() {
        return record.transferred()
                .value()
                .map(day -> DerivedAnswer.of(!day.isAfter(scene().asAt()), learned(record.transferred()), id()))
                .orElseGet(() -> DerivedAnswer.unknown(
                        gap("transferred", record.transferred().unknown())));
    }

    /** Whether it was transferred after the last enquiry of a kind was sent. */
    @Presumes({"enquiry.kind", "enquiry.steps", "case.enquiries"})
    @Member(
            value =
                    "Yes if it was transferred and no enquiry of this kind was sent since; unknown where it is not known whether it was"
                            + " transferred; else no.",
            direction = Direction.CONCERN)
    public DerivedAnswer transferredSinceLastEnquiry(@Quoted("enquiry kind") String kind) {
        DerivedAnswer transferred = transferred();
        boolean asked = transferred.yes()
                && scene().facts(Enquiry.class).stream()
                        .filter(enquiry -> enquiry.kind().equals(kind))
                        .flatMap(enquiry -> enquiry.requestedOn().stream())
                        .anyMatch(day ->
                                !day.isBefore(record.transferred().value().orElseThrow()));
        return asked ? DerivedAnswer.of(false, since(), id()) : transferred;
    }

    /** Whether the first appointment is recorded. */
    @Member(value = "Yes if a day of the first appointment is recorded, else unknown.", direction = Direction.NEITHER)
    public DerivedAnswer firstAppointmentRecorded() {
        return record.firstAppointment().value().isPresent()
                ? DerivedAnswer.of(true, DerivedAnswer.BEGINNING, id())
                : DerivedAnswer.unknown(
                        gap("firstAppointment", record.firstAppointment().unknown()));
    }

    /** Whether it ends in the weeks to come. */
    @Presumes("supervisionPeriod.ended")
    @Member(
            value =
                    "Yes if the last day of the sentence, or of the period, is no more than this many weeks away; no if it is"
                            + " later; unknown without one.",
            direction = Direction.NEITHER)
    public DerivedAnswer endsWithin(int weeks) {
        return anchor("end of order")
                .map(day ->
                        DerivedAnswer.of(!day.isAfter(scene().asAt().plusWeeks(weeks)), day.minusWeeks(weeks), id()))
                .orElseGet(
                        () -> DerivedAnswer.unknown(gap("ended", record.ended().unknown())));
    }

    /** How many appointments of the period were missed without excuse. */
    @Presumes("supervisionPeriod.ended")
    @Member(
            value = "The number of appointments of the period that were missed without reasonable excuse; at least what"
                    + " is listed, more if some may be missing.",
            direction = Direction.CONCERN)
    public DerivedNumber missedWithoutExcuse() {
        List<DerivedAnswer> parts = new ArrayList<>();
        for (Breach breach : scene().facts(Breach.class)) {
            parts.add(DerivedAnswer.all(List.of(breach.fallsIn(this), breach.withoutReasonableExcuse())));
        }
        boolean complete = scene().caseFile().appointments().isClosed();
        if (!complete) {
            parts.add(DerivedAnswer.unknown(Scene.gapOf(scene().caseFile().appointments(), "appointments")));
        }
        return DerivedNumber.count(parts, complete);
    }

    /** Whether there was no appointment of a kind in the last weeks. */
    @Presumes("supervisionPeriod.allocated")
    @Member(
            value =
                    "Yes if the period has run for these weeks, appointments are listed, and none of the last weeks meets"
                            + " the definition; no if one does or the period is younger; else unknown.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer withoutAppointment(@Quoted("definition of Appointment") String definition, int weeks) {
        LocalDate from = scene().asAt().minusWeeks(weeks);
        Optional<LocalDate> begun = begun();
        if (begun.isEmpty()) {
            return DerivedAnswer.unknown(gap("allocated", record.allocated().unknown()));
        }
        if (begun.get().isAfter(from)) {
            return DerivedAnswer.of(false);
        }
        List<DerivedAnswer> recent = new ArrayList<>();
        LocalDate last = begun.get();
        for (Appointment appointment : scene().facts(Appointment.class)) {
            DerivedAnswer meets = appointment.fits(definition);
            recent.add(DerivedAnswer.all(List.of(meets, appointment.after(from))));
            last = Stream.of(last, appointment.on().filter(day -> meets.yes()).orElse(last))
                    .max(LocalDate::compareTo)
                    .orElseThrow();
        }
        if (!scene().caseFile().appointments().isClosed()) {
            recent.add(DerivedAnswer.unknown(Scene.gapOf(scene().caseFile().appointments(), "appointments")));
        }
        return DerivedAnswer.any(recent)
                .not()
                .noEarlierThan(last.plusWeeks(weeks))
                .restingOn(Ordered.of(id()));
    }

    /** Whether a day of another record lies in the period. */
    DerivedAnswer covers(RecordedFact other, Fact<LocalDate> day, String field) {
        Optional<LocalDate> on = day.value();
        if (on.isEmpty()) {
            return DerivedAnswer.unknown(other.gap(field, day.unknown()));
        }
        LocalDate known = on.get();
        boolean past = record.ended().value().map(known::isAfter).orElse(false);
        if (past) {
            return DerivedAnswer.of(false, since(), id());
        }
        return begun().map(first -> DerivedAnswer.of(!known.isBefore(first), other.since(), other.id()))
                .orElseGet(() -> DerivedAnswer.unknown(
                        gap("allocated", record.allocated().unknown())));
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
    @Member(
            value = "Who supervised in the period; the word unknown where that is not recorded.",
            words = "provider",
            direction = Direction.NEITHER)
    public String provider() {
        return word(record.provider(), "provider", "provider");
    }

    /** The kind of sentence supervised. */
    @Member(
            value = "The kind of the sentence supervised; the word unknown where that is not recorded.",
            words = "sentence type",
            direction = Direction.NEITHER)
    public String sentenceType() {
        return sentence().map(Sentence::sentenceType).orElseGet(() -> unknownWord("sentenceType", "sentence"));
    }

    /** Whether the officer is new to work with domestic abuse, child protection or high risk. */
    @Member(
            value = "Yes if the officer is recorded as new to such work; no where that is recorded, else unknown.",
            direction = Direction.NEITHER)
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
            case "contact suspended" ->
                Stream.of(record.contactSuspended(), record.contactSuspensionProposed())
                        .filter(Answer::isYes)
                        .flatMap(answer -> answer.provenance().visibleFrom().stream())
                        .min(LocalDate::compareTo);
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

    /** Where only its sentence is known, it had begun by its first appointment, or else by the day asked about. */
    @Override
    public LocalDate begunForCertain() {
        return record.allocated()
                .value()
                .or(() -> record.started().value())
                .or(() -> begun().map(
                                sentenced -> record.firstAppointment().value().orElse(scene().asAt())))
                .orElse(DerivedAnswer.BEGINNING);
    }
}
