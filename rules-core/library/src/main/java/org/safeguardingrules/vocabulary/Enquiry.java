package org.safeguardingrules.vocabulary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeguardingrules.casefile.EnquiryOutcome;
import org.safeguardingrules.casefile.Step;
import org.safeguardingrules.casefile.StepKind;
import org.safeguardingrules.pack.Direction;

/** An enquiry to another body, with what became of it. */
public final class Enquiry extends RecordedFact {

    private final org.safeguardingrules.casefile.Enquiry record;

    Enquiry(org.safeguardingrules.casefile.Enquiry record, Scene scene) {
        super(record, scene);
        this.record = record;
    }

    /** Yes if the reply is about the right person. */
    @Member(
            value = "Yes if the reply is about the right person; no where that is recorded, else unknown.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer matched() {
        return recorded(record.matched(), "matched");
    }

    /** Yes if the reply holds something of concern. */
    @Member(
            value = "Yes if the reply holds something of concern; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer adverse() {
        return recorded(record.adverse(), "adverse").noEarlierThan(seen(StepKind.REPLIED));
    }

    /** Yes if a decision on the reply is recorded with its reason. */
    @Member(
            value =
                    "Yes if a decision on the reply is recorded with its reason; no where that is recorded, else unknown.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer reasonRecorded() {
        return recorded(record.reasonRecorded(), "reasonRecorded");
    }

    /** Who was asked and what for. */
    @Member(
            value = "Who was asked and what for; the word unknown where that is not recorded.",
            words = "enquiry kind",
            direction = Direction.NEITHER)
    public String kind() {
        return word(record.kind(), "kind", "kind");
    }

    /** What came back. */
    @Member(
            value = "What came back; the word unknown where that is not recorded.",
            words = "enquiry outcome",
            direction = Direction.NEITHER)
    public String outcome() {
        return word(record.outcome(), "outcome", "outcome");
    }

    /** Whether it was sent. */
    @Member(
            value = "Yes if a day on which it was requested is recorded, unknown if only the step is, else no.",
            direction = Direction.NEITHER)
    public DerivedAnswer sent() {
        return step(StepKind.REQUESTED);
    }

    /** Whether it was chased. */
    @Member(
            value = "Yes if it was chased on a known day, no if no such step is recorded, unknown if its day is not.",
            direction = Direction.NEITHER)
    public DerivedAnswer chased() {
        return step(StepKind.CHASED);
    }

    /** Whether a reply came. */
    @Member(value = "Yes if a reply is recorded, whatever its day, else no.", direction = Direction.NEITHER)
    public DerivedAnswer replied() {
        return DerivedAnswer.of(steps(StepKind.REPLIED).findAny().isPresent(), seen(StepKind.REPLIED), id());
    }

    /** Whether it was sent and no reply came. */
    @Member(
            value =
                    "Yes if it was sent and no reply is recorded, no if one is or it was not sent, unknown if its day is.",
            direction = Direction.NEITHER)
    public DerivedAnswer awaitingReply() {
        return DerivedAnswer.all(List.of(sent(), replied().not()));
    }

    /** Whether the reply was considered. */
    @Member(
            value = "Yes if the reply was received, read and considered, whatever the days, else no.",
            direction = Direction.NEITHER)
    public DerivedAnswer considered() {
        boolean all = replied().yes()
                && steps(StepKind.READ).findAny().isPresent()
                && steps(StepKind.CONSIDERED).findAny().isPresent();
        return DerivedAnswer.of(all, seen(StepKind.CONSIDERED), id());
    }

    /** Whether a reply that answers it, and is no refusal, was considered. */
    DerivedAnswer finished() {
        boolean refused = record.outcome().is(EnquiryOutcome.REFUSED);
        return DerivedAnswer.all(List.of(
                considered(),
                recorded(record.answers(), "matched"),
                DerivedAnswer.of(!refused, seen(StepKind.REPLIED), id())));
    }

    /** The day from which a step can be seen, else that of the enquiry. */
    private LocalDate seen(StepKind kind) {
        return steps(kind)
                .flatMap(step -> step.visibleFrom().stream())
                .min(LocalDate::compareTo)
                .orElse(since());
    }

    /** Whether the reply came after an assessment. */
    @Member(
            value = "Yes if a reply came after the assessment was completed, no if before or none came, unknown without"
                    + " the days.",
            direction = Direction.CONCERN)
    public DerivedAnswer repliedAfter(Assessment assessment) {
        return replied().yes() ? after(assessment, anchor("reply received")) : DerivedAnswer.of(false);
    }

    /** Whether it is the last of its kind that was sent. */
    @Presumes({"enquiry.kind", "enquiry.steps", "case.enquiries"})
    @Member(
            value = "Yes if no enquiry of the same kind was sent later, no if one was, unknown without its day.",
            direction = Direction.NEITHER)
    public DerivedAnswer latest() {
        Optional<LocalDate> mine = requestedOn();
        if (mine.isEmpty()) {
            return DerivedAnswer.unknown(gap("steps", Optional.empty()));
        }
        boolean later = scene().facts(Enquiry.class).stream()
                .filter(other -> other != this && other.kind().equals(kind()))
                .flatMap(other -> other.requestedOn().stream())
                .anyMatch(day -> day.isAfter(mine.get()));
        return DerivedAnswer.of(!later, since(), id());
    }

    /** Whether it was sent longer ago than this. */
    @Member(
            value =
                    "Yes if it was sent more than this many months before the day asked about, no if later, unknown without its"
                            + " day.",
            direction = Direction.NEITHER)
    public DerivedAnswer olderThan(int months) {
        return requestedOn()
                .map(day -> DerivedAnswer.of(
                        day.isBefore(scene().asAt().minusMonths(months)), day.plusMonths(months), id()))
                .orElseGet(() -> DerivedAnswer.unknown(gap("steps", Optional.empty())));
    }

    /** Whether it is about somebody or something. */
    DerivedAnswer isAbout(String subject) {
        if (record.subjects().entries().stream().anyMatch(ref -> ref.id().equals(subject))) {
            return DerivedAnswer.of(true, since(), id());
        }
        return record.subjects().isClosed()
                ? DerivedAnswer.of(false, since(), id())
                : DerivedAnswer.unknown(gapOf(record.subjects(), "subjects"));
    }

    DerivedAnswer consideredBy(LocalDate day) {
        boolean inTime = steps(StepKind.CONSIDERED)
                .flatMap(step -> step.on().value().stream())
                .anyMatch(on -> !on.isAfter(day));
        return DerivedAnswer.of(inTime && considered().yes(), since(), id());
    }

    Optional<LocalDate> requestedOn() {
        return steps(StepKind.REQUESTED)
                .flatMap(step -> step.on().value().stream())
                .max(LocalDate::compareTo);
    }

    private DerivedAnswer step(StepKind kind) {
        Optional<LocalDate> day =
                steps(kind).flatMap(step -> step.on().value().stream()).min(LocalDate::compareTo);
        if (day.isPresent()) {
            return DerivedAnswer.of(true, day.get(), id());
        }
        return steps(kind).findAny().isPresent()
                ? DerivedAnswer.unknown(gap("steps", Optional.empty()))
                : DerivedAnswer.of(false, since(), id());
    }

    private Stream<Step> steps(StepKind kind) {
        return record.steps().stream().filter(step -> step.kind() == kind);
    }

    @Override
    public LocalDate since() {
        return record.visibleFrom().or(() -> requestedOn()).orElse(DerivedAnswer.BEGINNING);
    }

    @Override
    public Optional<LocalDate> anchor(String name) {
        return switch (name) {
            case "request sent" -> requestedOn();
            case "last chase" ->
                steps(StepKind.CHASED)
                        .flatMap(step -> step.on().value().stream())
                        .max(LocalDate::compareTo)
                        .or(this::requestedOn);
            case "reply received" ->
                steps(StepKind.REPLIED)
                        .flatMap(step -> step.on().value().stream())
                        .min(LocalDate::compareTo);
            default -> Optional.empty();
        };
    }
}
