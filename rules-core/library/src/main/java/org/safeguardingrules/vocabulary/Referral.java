package org.safeguardingrules.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Ref;
import org.safeguardingrules.casefile.Step;
import org.safeguardingrules.casefile.StepKind;
import org.safeguardingrules.pack.Direction;
import org.safeguardingrules.pack.Jurisdiction;

/** A referral to another body, with what became of it. */
public final class Referral extends RecordedFact {

    private static final Set<StepKind> MAKING = Set.of(StepKind.MADE, StepKind.TELEPHONED, StepKind.WRITTEN);
    private static final Set<StepKind> ANSWERING =
            Set.of(StepKind.ACKNOWLEDGED, StepKind.REPLIED, StepKind.DECIDED, StepKind.READ);

    private final org.safeguardingrules.casefile.Referral record;

    Referral(org.safeguardingrules.casefile.Referral record, Scene scene) {
        super(record, scene);
        this.record = record;
    }

    /** Yes if the reason for sharing is recorded. */
    @Member(
            value = "Yes if the reason for sharing is recorded; no where that is recorded, else unknown.",
            direction = Direction.NEITHER)
    public DerivedAnswer sharingReasonRecorded() {
        return recorded(record.sharingReasonRecorded(), "sharingReasonRecorded");
    }

    /** Yes if consent was given. */
    @Member(value = "Yes if consent was given; no where that is recorded, else unknown.", direction = Direction.NEITHER)
    public DerivedAnswer consent() {
        return recorded(record.consent(), "consent");
    }

    /** What the body decided. */
    @Member(
            value = "What the body decided; the word unknown where that is not recorded.",
            words = "referral decision",
            direction = Direction.NEITHER)
    public String decision() {
        return word(record.decision(), "decision", "decision");
    }

    /** The nation of the body. */
    @Presumes({
        "referral.nation",
        "person.localAuthority",
        "child.localAuthority",
        "child.concernArose",
        "knownAdult.localAuthority",
        "address.localAuthority"
    })
    @Member(
            value =
                    "The nation of the body, else where the concern arose for whoever it is about; the word unknown where"
                            + " neither is recorded.",
            words = "nation",
            direction = Direction.NEITHER)
    public String nation() {
        return jurisdiction().word();
    }

    /** Whether it is to this body. */
    @Member(value = "Yes if it is to this body, else no.", direction = Direction.NEITHER)
    public DerivedAnswer to(@Quoted("referral body") String body) {
        return DerivedAnswer.of(record.body().equals(body), since(), id());
    }

    /** Whether it was made. */
    @Member(
            value = "Yes if a step is recorded that made it or came after, whatever its day, else unknown.",
            direction = Direction.NEITHER)
    public DerivedAnswer made() {
        boolean begun = Stream.concat(MAKING.stream(), ANSWERING.stream()).anyMatch(this::has);
        return begun ? DerivedAnswer.of(true, since(), id()) : stepsUnknown();
    }

    /** Whether it was made by telephone. */
    @Member(
            value =
                    "Yes if a telephone call made it, no if it was made in writing alone, unknown where neither is recorded.",
            direction = Direction.NEITHER)
    public DerivedAnswer telephoned() {
        if (has(StepKind.TELEPHONED)) {
            return DerivedAnswer.of(true, since(), id());
        }
        return has(StepKind.WRITTEN) ? DerivedAnswer.of(false, since(), id()) : stepsUnknown();
    }

    /** Whether it was chased. */
    @Member(value = "Yes if it was chased, else no.", direction = Direction.NEITHER)
    public DerivedAnswer chased() {
        return DerivedAnswer.of(has(StepKind.CHASED), day(StepKind.CHASED).orElse(since()), id());
    }

    /** Whether any child it is about is so. */
    @Member(
            value =
                    "Yes if some child it is about meets the definition, no if all it is about are listed and none does, unknown"
                            + " where it lists no child.",
            direction = Direction.CONCERN)
    public DerivedAnswer anyChild(@Quoted("definition of Child") String definition) {
        List<DerivedAnswer> parts = new ArrayList<>();
        for (Ref ref : record.subjects().entries()) {
            scene().fact(Child.class, ref.id()).ifPresent(child -> parts.add(child.fits(definition)));
        }
        if (parts.isEmpty() || !record.subjects().isClosed()) {
            parts.add(DerivedAnswer.unknown(gapOf(record.subjects(), "subjects")));
        }
        return DerivedAnswer.any(parts);
    }

    /** Whether it is about an adult. */
    @Member(
            value = "Yes if it lists the adult among those it is about, no if it lists them all without, else unknown.",
            direction = Direction.NEITHER)
    public DerivedAnswer concerns(KnownAdult adult) {
        boolean listed =
                record.subjects().entries().stream().anyMatch(ref -> ref.id().equals(adult.id()));
        return listed || record.subjects().isClosed()
                ? DerivedAnswer.of(listed, since(), id())
                : DerivedAnswer.unknown(gapOf(record.subjects(), "subjects"));
    }

    /** Whether it was made in the last months. */
    @Member(
            value = "Yes if it was made in the months up to the day asked about, no if earlier, unknown without a day.",
            direction = Direction.NEITHER)
    public DerivedAnswer madeWithin(int months) {
        return madeOn().map(day -> DerivedAnswer.of(day.isAfter(scene().asAt().minusMonths(months)), since(), id()))
                .orElseGet(this::stepsUnknown);
    }

    private DerivedAnswer stepsUnknown() {
        return DerivedAnswer.unknown(gap("steps", Optional.empty()));
    }

    private boolean has(StepKind kind) {
        return record.steps().stream().anyMatch(step -> step.kind() == kind);
    }

    /** The day of the first step of these kinds; empty where one has no day, since that may have been the first. */
    private Optional<LocalDate> day(StepKind... kinds) {
        Set<StepKind> wanted = Set.of(kinds);
        List<Fact<LocalDate>> days = record.steps().stream()
                .filter(step -> wanted.contains(step.kind()))
                .map(Step::on)
                .toList();
        return days.stream().anyMatch(Fact::isUnknown)
                ? Optional.empty()
                : days.stream().flatMap(day -> day.value().stream()).min(LocalDate::compareTo);
    }

    private Optional<LocalDate> madeOn() {
        return day(MAKING.toArray(StepKind[]::new));
    }

    /** The nation recorded, else that of the children it is about, else of whom else; unknown where they are of several. */
    @Override
    public Jurisdiction jurisdiction() {
        if (record.nation().value().isPresent()) {
            return Stream.of(Jurisdiction.values())
                    .filter(nation ->
                            nation.word().equals(record.nation().value().get()))
                    .findFirst()
                    .orElse(Jurisdiction.ELSEWHERE);
        }
        List<CaseFact> subjects = record.subjects().entries().stream()
                .flatMap(ref -> scene().withPlace(ref.id()).stream())
                .toList();
        Set<Jurisdiction> ofChildren = subjects.stream()
                .flatMap(fact -> fact instanceof Child child ? Stream.of(child.concernJurisdiction()) : Stream.empty())
                .filter(nation -> nation != Jurisdiction.UNKNOWN)
                .collect(Collectors.toSet());
        Set<Jurisdiction> nations = !ofChildren.isEmpty()
                ? ofChildren
                : subjects.stream()
                        .map(CaseFact::jurisdiction)
                        .filter(nation -> nation != Jurisdiction.UNKNOWN)
                        .collect(Collectors.toSet());
        return nations.size() == 1 ? nations.iterator().next() : Jurisdiction.UNKNOWN;
    }

    @Override
    public LocalDate since() {
        return record.visibleFrom().or(this::madeOn).orElse(DerivedAnswer.BEGINNING);
    }

    @Override
    public LocalDate beginning() {
        return madeOn().filter(day -> day.isBefore(since())).orElse(since());
    }

    @Override
    public Optional<LocalDate> anchor(String name) {
        return switch (name) {
            case "referral made" -> madeOn();
            case "telephone referral made" -> has(StepKind.TELEPHONED) ? day(StepKind.TELEPHONED) : madeOn();
            // A report in writing comes no earlier than the call that it confirms.
            case "report made" -> day(StepKind.WRITTEN).or(() -> day(StepKind.TELEPHONED, StepKind.MADE));
            case "reply received" -> day(StepKind.REPLIED, StepKind.DECIDED);
            default -> Optional.empty();
        };
    }
}
