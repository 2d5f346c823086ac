package org.safeguardingrules.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safeguardingrules.pack.Direction;

/** An assessment of risk of serious harm. */
public final class Assessment extends RecordedFact {

    private final org.safeguardingrules.casefile.Assessment record;

    Assessment(org.safeguardingrules.casefile.Assessment record, Scene scene) {
        super(record, scene);
        this.record = record;
    }

    /** Yes if a later assessment was begun and not completed. */
    @Member(
            value = "Yes if a later assessment was begun and not completed; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer laterUnfinished() {
        return recorded(record.laterUnfinished(), "laterUnfinished");
    }

    /** Yes if an answer of the screening calls for a full analysis. */
    @Member(
            value =
                    "Yes if an answer of the screening calls for a full analysis; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer screeningPositive() {
        return recorded(record.screeningPositive(), "screeningPositive");
    }

    /** Yes if the full analysis was done. */
    @Member(
            value = "Yes if the full analysis was done; no where that is recorded, else unknown.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer fullAnalysisDone() {
        return recorded(record.fullAnalysisDone(), "fullAnalysisDone");
    }

    /** Yes if it was decided not to do the full analysis. */
    @Member(
            value = "Yes if it was decided not to do the full analysis; no where that is recorded, else unknown.",
            direction = Direction.NEITHER)
    public DerivedAnswer exempted() {
        return recorded(record.exempted(), "exempted");
    }

    /** Yes if it was countersigned. */
    @Member(
            value = "Yes if it was countersigned; no where that is recorded, else unknown.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer countersigned() {
        return recorded(record.countersigned(), "countersigned");
    }

    /** Yes if reasons and sources are given for the level. */
    @Member(
            value = "Yes if reasons and sources are given for the level; no where that is recorded, else unknown.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer reasonsStated() {
        return recorded(record.reasonsStated(), "reasonsStated");
    }

    /** Yes if text and ratings are unchanged from the one before. */
    @Member(
            value =
                    "Yes if text and ratings are unchanged from the one before; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer unchanged() {
        return recorded(record.unchanged(), "unchanged");
    }

    /** Yes if the account of the person is in it. */
    @Member(
            value = "Yes if the account of the person is in it; no where that is recorded, else unknown.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer ownAccount() {
        return recorded(record.ownAccount(), "ownAccount");
    }

    /** Whether it is the last that was completed. */
    @Presumes({"assessment.completedOn", "case.assessments"})
    @Member(
            value =
                    "Yes if no other assessment was completed later, no if one was, unknown without its day beside others.",
            direction = Direction.NEITHER)
    public DerivedAnswer latest() {
        if (completedOn().isEmpty() && !scene().latestAssessment().equals(Optional.of(this))) {
            return DerivedAnswer.unknown(gap("completedOn", record.completedOn().unknown()));
        }
        return DerivedAnswer.of(
                scene().latestAssessment().map(latest -> latest == this).orElse(false), since(), id());
    }

    /** Whether the overall level is below that of some group. */
    @Presumes({"assessment.overall", "assessment.ratings", "rating.level"})
    @Member(
            value =
                    "Yes if some group is rated above the overall level, in the community or in custody; no if every group"
                            + " is rated and none is; else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer overallBelowHighestGroup() {
        if (record.overall().isUnknown()) {
            return DerivedAnswer.unknown(gap("overall", record.overall().unknown()));
        }
        List<DerivedAnswer> above = new ArrayList<>();
        for (org.safeguardingrules.casefile.Rating rating : record.ratings().entries()) {
            above.add(rating.level()
                    .value()
                    .map(level -> DerivedAnswer.of(
                            level.compareTo(record.overall().value().orElseThrow()) > 0, since(), id()))
                    .orElseGet(() ->
                            DerivedAnswer.unknown(gap("ratings", rating.level().unknown()))));
        }
        if (!record.ratings().isClosed()) {
            above.add(DerivedAnswer.unknown(gapOf(record.ratings(), "ratings")));
        }
        return DerivedAnswer.any(above);
    }

    /** The overall level. */
    @Member(value = "The overall level as recorded.", direction = Direction.CONCERN)
    public DerivedLevel overall() {
        return new DerivedLevel(
                record.overall().value(),
                since(),
                id(),
                record.overall().isUnknown()
                        ? Set.of(gap("overall", record.overall().unknown()))
                        : Set.of());
    }

    /** Whether it rates anybody, or the whole, at this level or above. */
    @Presumes("assessment.ratings")
    @Member(
            value = "Yes if the overall level or that of some group is this or above, no if all are rated below, else"
                    + " unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer ratesAtLeast(@Quoted("risk level") String level) {
        List<DerivedAnswer> parts = new ArrayList<>();
        parts.add(overall().atLeast(level));
        for (org.safeguardingrules.casefile.Rating rating : record.ratings().entries()) {
            parts.add(new DerivedLevel(
                            rating.level().value(),
                            since(),
                            id(),
                            rating.level().isUnknown()
                                    ? Set.of(gap("ratings", rating.level().unknown()))
                                    : Set.of())
                    .atLeast(level));
        }
        return DerivedAnswer.any(parts);
    }

    /** Whether another assessment deals with this one. */
    @Member(
            value = "Yes if the other says, or a practitioner confirmed, that it deals with this one or that it is not"
                    + " relevant; no if it says that it does not; unknown where it does not say.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer dealtWithBy(Assessment other) {
        return other.dealsWith(this);
    }

    /** Whether something became known after the assessment before this one. */
    @Presumes({"assessment.completedOn", "case.assessments", "event.on", "case.events"})
    @Member(
            value = "Yes if some event was recorded between the assessment before and this one, else no.",
            direction = Direction.CONCERN)
    public DerivedAnswer newFactsSincePrevious() {
        Optional<LocalDate> previous = scene().facts(Assessment.class).stream()
                .filter(other -> other != this)
                .flatMap(other -> other.completedOn().stream())
                .filter(day -> completedOn().map(day::isBefore).orElse(false))
                .max(LocalDate::compareTo);
        List<DerivedAnswer> parts = new ArrayList<>();
        for (Event event : scene().facts(Event.class)) {
            boolean between = previous.isPresent()
                    && event.since().isAfter(previous.get())
                    && completedOn().map(day -> !event.since().isAfter(day)).orElse(false);
            parts.add(DerivedAnswer.of(between, event.since(), event.id()));
        }
        return DerivedAnswer.any(parts);
    }

    DerivedAnswer dealsWith(RecordedFact fact) {
        return fact.dealtWith(this, record.dealsWith(), "dealsWith");
    }

    Optional<LocalDate> completedOn() {
        return record.completedOn().value();
    }

    @Override
    public Optional<LocalDate> anchor(String name) {
        return switch (name) {
            case "assessment completed" -> completedOn();
            case "sign-off" -> record.signedOffOn().value().or(this::completedOn);
            default -> Optional.empty();
        };
    }
}
