package org.safeguardingrules.vocabulary;

import java.time.LocalDate;
import java.util.Optional;
import org.safeguardingrules.vocabulary.Member.Direction;

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
    @Member("Yes if a programme place is awaited; no where that is recorded, else unknown.")
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
    @Member("Yes if no other plan was completed later, no if one was, unknown without its day beside others.")
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

    Optional<LocalDate> completedOn() {
        return record.completedOn().value();
    }

    @Override
    public Optional<LocalDate> anchor(String name) {
        return name.equals("plan completed") ? completedOn() : Optional.empty();
    }
}
