package org.safeguardingrules.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.safeguardingrules.casefile.PlanAction;
import org.safeguardingrules.casefile.Unknown;
import org.safeguardingrules.pack.Direction;

/** A plan. */
public final class Plan extends RecordedFact {

    private final org.safeguardingrules.casefile.Plan record;

    Plan(org.safeguardingrules.casefile.Plan record, Scene scene) {
        super(record, scene);
        this.record = record;
    }

    /** Yes if it has a contingency plan. */
    @Member(
            value = "Yes if it has a contingency plan; no where that is recorded, else unknown.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer contingency() {
        return recorded(record.contingency(), "contingency");
    }

    /** Yes if it is linked to the resettlement plan. */
    @Member(
            value = "Yes if it is linked to the resettlement plan; no where that is recorded, else unknown.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer linkedToResettlement() {
        return recorded(record.linkedToResettlement(), "linkedToResettlement");
    }

    /** Yes if a programme place is awaited. */
    @Member(
            value = "Yes if a programme place is awaited; no where that is recorded, else unknown.",
            direction = Direction.NEITHER)
    public DerivedAnswer waitingForProgramme() {
        return recorded(record.waitingForProgramme(), "waitingForProgramme");
    }

    /** Yes if an interim safety plan is in place. */
    @Member(
            value = "Yes if an interim safety plan is in place; no where that is recorded, else unknown.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer interimSafetyPlan() {
        return recorded(record.interimSafetyPlan(), "interimSafetyPlan");
    }

    /** Whether it is the last that was completed. */
    @Presumes({"plan.completedOn", "case.plans"})
    @Member(
            value = "Yes if no other plan was completed later, no if one was, unknown without its day beside others.",
            direction = Direction.NEITHER)
    public DerivedAnswer latest() {
        if (completedOn().isEmpty() && !scene().latestPlan().equals(Optional.of(this))) {
            return DerivedAnswer.unknown(gap("completedOn", record.completedOn().unknown()));
        }
        return DerivedAnswer.of(
                scene().latestPlan().map(latest -> latest == this).orElse(false), since(), id());
    }

    DerivedAnswer dealsWith(RecordedFact fact) {
        return fact.dealtWith(this, record.dealsWith(), "dealsWith");
    }

    DerivedAnswer hasActionAbout(String subject) {
        boolean listed = record.actions().entries().stream()
                .anyMatch(action ->
                        action.about().map(ref -> ref.id().equals(subject)).orElse(false));
        if (listed) {
            return DerivedAnswer.of(true, since(), id());
        }
        return record.actions().isClosed()
                ? DerivedAnswer.of(false, since(), id())
                : DerivedAnswer.unknown(gapOf(record.actions(), "actions"));
    }

    /** Whether it has an action of an agency. */
    @Member(
            value =
                    "Yes if an action names this agency, no if all actions are listed with their agencies and none does,"
                            + " else unknown.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer namesAgency(@Quoted("agency") String agency) {
        return hasAction(action -> action.agency().value().map(agency::equals), "agency");
    }

    DerivedAnswer hasActionFor(String group) {
        return hasAction(
                action -> action.group().value().map(known -> known.word().equals(group)), "group");
    }

    /** Whether some action is so; an action that does not say leaves it open, and so does one that nobody listed. */
    private DerivedAnswer hasAction(Function<PlanAction, Optional<Boolean>> so, String field) {
        List<DerivedAnswer> parts = new ArrayList<>();
        for (PlanAction action : record.actions().entries()) {
            Gap gap = new Gap(action.id(), "planAction." + field, Unknown.NOT_ASKED);
            parts.add(so.apply(action)
                    .map(yes -> DerivedAnswer.of(yes, since(), id()))
                    .orElseGet(() -> DerivedAnswer.unknown(gap)));
        }
        if (!record.actions().isClosed()) {
            parts.add(DerivedAnswer.unknown(gapOf(record.actions(), "actions")));
        }
        return DerivedAnswer.any(parts).restingOn(Ordered.of(id()));
    }

    Optional<LocalDate> completedOn() {
        return record.completedOn().value();
    }

    @Override
    public Optional<LocalDate> anchor(String name) {
        return switch (name) {
            case "plan completed" -> completedOn();
            case "referral made" -> record.programmeReferredOn().value();
            default -> Optional.empty();
        };
    }
}
