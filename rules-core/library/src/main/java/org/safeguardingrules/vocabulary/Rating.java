package org.safeguardingrules.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.RiskLevel;
import org.safeguardingrules.casefile.Unknown;
import org.safeguardingrules.pack.Direction;

/**
 * The level of risk of serious harm to one group, or overall, in the latest completed assessment. There is one for each
 * group, whether it was rated or not; unrated is unknown, never low.
 */
public final class Rating extends CaseFact {

    /** The word for the level that speaks of all groups together. */
    public static final String OVERALL = "overall";

    private final String group;
    private final Optional<org.safeguardingrules.casefile.Assessment> assessment;
    private final List<org.safeguardingrules.casefile.Rating> cells;
    private final LocalDate since;

    Rating(
            String group,
            Optional<org.safeguardingrules.casefile.Assessment> assessment,
            List<org.safeguardingrules.casefile.Rating> cells,
            Scene scene) {
        super("rating of " + group, scene);
        this.group = group;
        this.assessment = assessment;
        this.cells = List.copyOf(cells);
        this.since = assessment.map(latest -> since(latest, scene)).orElse(DerivedAnswer.BEGINNING);
    }

    private static LocalDate since(org.safeguardingrules.casefile.Assessment latest, Scene scene) {
        return scene.caseFile().assessments().entries().stream()
                .filter(each ->
                        each.id().equals(latest.id()) || each.completedOn().isUnknown())
                .map(each -> each.visibleFrom().orElse(DerivedAnswer.BEGINNING))
                .min(LocalDate::compareTo)
                .orElse(DerivedAnswer.BEGINNING);
    }

    /** Who may be harmed. */
    @Member(value = "Who may be harmed: a group, or overall.", words = "rated group", direction = Direction.NEITHER)
    public String group() {
        return group;
    }

    /** The level recorded. */
    @Presumes({"assessment.completedOn", "case.assessments", "assessment.ratings", "assessment.overall"})
    @Member(
            value =
                    "The highest level recorded for the group in the latest assessment, in the community or in custody.",
            direction = Direction.CONCERN)
    public DerivedLevel level() {
        Optional<RiskLevel> level = group.equals(OVERALL)
                ? assessment.flatMap(latest -> latest.overall().value())
                : cells.stream().flatMap(cell -> cell.level().value().stream()).max(RiskLevel::compareTo);
        return new DerivedLevel(level, since(), recordId(), level.isPresent() ? Set.of() : Set.of(gap()));
    }

    /** The highest level recorded in an earlier assessment. */
    @Presumes({"assessment.completedOn", "case.assessments", "assessment.ratings", "assessment.overall"})
    @Member(
            value = "The highest level recorded for the group in any earlier assessment; unknown where one may be"
                    + " missing or does not say, and what is known does not decide.",
            direction = Direction.CONCERN)
    public DerivedLevel earlierLevel() {
        Optional<RiskLevel> highest = Optional.empty();
        String record = recordId();
        Set<Gap> gaps = new TreeSet<>();
        if (!scene().caseFile().assessments().isClosed()) {
            gaps.add(Scene.gapOf(scene().caseFile().assessments(), "assessments"));
        }
        List<org.safeguardingrules.casefile.Assessment> others = scene().caseFile().assessments().entries().stream()
                .filter(other -> !assessment
                        .map(latest -> latest.id().equals(other.id()))
                        .orElse(false))
                .sorted(Comparator.comparing(org.safeguardingrules.casefile.Assessment::id))
                .toList();
        for (org.safeguardingrules.casefile.Assessment earlier : others) {
            for (Fact<RiskLevel> level : levels(earlier)) {
                if (level.isUnknown()) {
                    String field = group.equals(OVERALL) ? "assessment.overall" : "assessment.ratings";
                    gaps.add(new Gap(earlier.id(), field, level.unknown().orElseThrow()));
                } else if (highest.map(level.value().orElseThrow()::compareTo).orElse(1) > 0) {
                    highest = level.value();
                    record = earlier.id();
                }
            }
        }
        return new DerivedLevel(highest, since(), record, gaps);
    }

    /** The levels that an assessment gives, or may give, the group. */
    private List<Fact<RiskLevel>> levels(org.safeguardingrules.casefile.Assessment in) {
        if (group.equals(OVERALL)) {
            return List.of(in.overall());
        }
        List<Fact<RiskLevel>> levels = new ArrayList<>();
        for (org.safeguardingrules.casefile.Rating cell : in.ratings().entries()) {
            if (cell.group().isUnknown()) {
                levels.add(Fact.unknown(cell.group().unknown().orElseThrow()));
            } else if (isOfGroup(cell, group)) {
                levels.add(cell.level());
            }
        }
        if (levels.isEmpty() && !in.ratings().isClosed()) {
            levels.add(Fact.unknown(in.ratings().whyOpen()));
        }
        return levels;
    }

    /** Whether the level is above the one before. */
    @Presumes({"assessment.completedOn", "case.assessments", "assessment.ratings", "assessment.overall"})
    @Member(
            value =
                    "Yes if the latest assessment rates the group above the assessment before it, no if not above or there"
                            + " is none before, unknown where an assessment or one of the two levels may be missing.",
            direction = Direction.CONCERN)
    public DerivedAnswer risen() {
        Optional<LocalDate> completed = anchor("assessment completed");
        Listing<org.safeguardingrules.casefile.Assessment> all =
                scene().caseFile().assessments();
        Optional<org.safeguardingrules.casefile.Assessment> previous = all.entries().stream()
                .filter(other -> other.completedOn()
                        .value()
                        .flatMap(day -> completed.map(day::isBefore))
                        .orElse(false))
                .max(Comparator.comparing((org.safeguardingrules.casefile.Assessment other) ->
                                other.completedOn().value().orElseThrow())
                        .thenComparing(org.safeguardingrules.casefile.Assessment::id));
        if (previous.isEmpty()) {
            return all.isClosed() ? DerivedAnswer.of(false) : DerivedAnswer.unknown(Scene.gapOf(all, "assessments"));
        }
        Optional<RiskLevel> before = levels(previous.get()).stream()
                .flatMap(fact -> fact.value().stream())
                .max(RiskLevel::compareTo);
        Optional<RiskLevel> now = level().level();
        if (before.isEmpty() || now.isEmpty()) {
            Gap earlier = new Gap(previous.get().id(), "assessment.ratings", Unknown.NOT_ASKED);
            return DerivedAnswer.unknown(now.isEmpty() ? gap() : earlier);
        }
        return DerivedAnswer.of(now.get().compareTo(before.get()) > 0, since(), recordId());
    }

    /** Whether a plan has an action for the group. */
    @Member(
            value =
                    "Yes if the plan has an action for the group, no if all its actions are listed with their groups and"
                            + " none is, else unknown.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer actionIn(Plan plan) {
        return plan.hasActionFor(group);
    }

    /** Whether harm could come at any time. */
    @Presumes({"assessment.completedOn", "case.assessments", "assessment.ratings", "assessment.overall"})
    @Member(
            value = "Yes if harm to the group could come at any time, no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer imminent() {
        return anyCell(cells.stream()
                .map(org.safeguardingrules.casefile.Rating::imminent)
                .toList());
    }

    /** Whether the impact would be serious. */
    @Presumes({"assessment.completedOn", "case.assessments", "assessment.ratings", "assessment.overall"})
    @Member(
            value = "Yes if the impact on the group would be serious, no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer seriousImpact() {
        return anyCell(cells.stream()
                .map(org.safeguardingrules.casefile.Rating::seriousImpact)
                .toList());
    }

    /** Whether a reason for a change of level is recorded. */
    @Presumes({"assessment.completedOn", "case.assessments", "assessment.ratings", "assessment.overall"})
    @Member(
            value = "Yes if a reason for a change from the level before is recorded, no where that is, else unknown.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer reasonForChange() {
        return anyCell(cells.stream()
                .map(org.safeguardingrules.casefile.Rating::reasonForChange)
                .toList());
    }

    /** Whether it is proposed to lower the level. */
    @Presumes({"assessment.completedOn", "case.assessments", "assessment.ratings", "assessment.overall"})
    @Member(
            value = "Yes if it is proposed to lower the level, no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer loweringProposed() {
        return anyCell(cells.stream()
                .map(org.safeguardingrules.casefile.Rating::loweringProposed)
                .toList());
    }

    private DerivedAnswer anyCell(List<Answer> answers) {
        List<DerivedAnswer> parts = new ArrayList<>();
        for (Answer answer : answers) {
            parts.add(
                    answer.isUnknown()
                            ? DerivedAnswer.unknown(
                                    Set.of(new Gap(
                                            recordId(),
                                            "assessment.ratings",
                                            answer.unknown().orElseThrow())),
                                    Set.of())
                            : DerivedAnswer.of(answer.isYes(), since(), recordId()));
        }
        if (parts.isEmpty()) {
            parts.add(DerivedAnswer.unknown(gap()));
        }
        for (org.safeguardingrules.casefile.Assessment other :
                scene().caseFile().assessments().entries()) {
            boolean mayBeLater = other.completedOn().isUnknown()
                    && !assessment.map(latest -> latest.id().equals(other.id())).orElse(false);
            if (mayBeLater) {
                parts.add(DerivedAnswer.unknown(new Gap(
                        other.id(),
                        "assessment.completedOn",
                        other.completedOn().unknown().orElseThrow())));
            }
        }
        return DerivedAnswer.any(parts);
    }

    static boolean isOfGroup(org.safeguardingrules.casefile.Rating cell, String group) {
        return cell.group().value().map(known -> known.word().equals(group)).orElse(false);
    }

    private String recordId() {
        return assessment.map(org.safeguardingrules.casefile.Assessment::id).orElse("case");
    }

    private Gap gap() {
        Unknown why = assessment
                .map(latest -> latest.ratings().whyOpen())
                .orElse(scene().caseFile().assessments().whyOpen());
        return new Gap(recordId(), "assessment.ratings", why);
    }

    @Override
    public Ordered<String> records() {
        return assessment.map(latest -> Ordered.of(latest.id())).orElse(Ordered.none());
    }

    /** The day since which the latest assessment can have been known; one without a day may be the latest. */
    @Override
    public LocalDate since() {
        return since;
    }

    /** The id of the assessment it belongs to; empty where there is none. */
    public Optional<String> assessmentId() {
        return assessment.map(org.safeguardingrules.casefile.Assessment::id);
    }

    @Override
    public Optional<LocalDate> anchor(String name) {
        return switch (name) {
            case "assessment completed" ->
                assessment
                        .map(org.safeguardingrules.casefile.Assessment::completedOn)
                        .flatMap(Fact::value);
            case "sign-off" ->
                assessment.flatMap(latest -> latest.signedOffOn()
                        .value()
                        .or(() -> latest.completedOn().value()));
            default -> Optional.empty();
        };
    }
}
