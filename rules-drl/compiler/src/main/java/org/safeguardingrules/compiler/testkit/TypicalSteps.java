package org.safeguardingrules.compiler.testkit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Step;
import org.safeguardingrules.casefile.StepKind;

/** Steps in the order in which they are usually taken, broken off anywhere, and now and then one out of its order. */
final class TypicalSteps {

    private static final List<StepKind> ANY =
            List.of(StepKind.STARTED, StepKind.REVIEWED, StepKind.COMPLETED, StepKind.ENDED);
    private static final Map<String, List<StepKind>> USUAL = Map.of(
            "Enquiry",
            List.of(
                    StepKind.REQUESTED,
                    StepKind.CHASED,
                    StepKind.RAISED_WITH_MANAGER,
                    StepKind.REPLIED,
                    StepKind.READ,
                    StepKind.CONSIDERED),
            "Referral",
            List.of(
                    StepKind.TELEPHONED,
                    StepKind.MADE,
                    StepKind.WRITTEN,
                    StepKind.ACKNOWLEDGED,
                    StepKind.CHASED,
                    StepKind.DECIDED),
            "Event",
            List.of(StepKind.STARTED, StepKind.READ, StepKind.CONSIDERED, StepKind.WITHDRAWN),
            "Registration",
            List.of(StepKind.STARTED, StepKind.REVIEWED, StepKind.ENDED),
            "EarlierRecord",
            List.of(StepKind.REQUESTED, StepKind.REPLIED, StepKind.READ),
            "ActionRecord",
            List.of(
                    StepKind.REQUESTED,
                    StepKind.MADE,
                    StepKind.REPLIED,
                    StepKind.READ,
                    StepKind.CONSIDERED,
                    StepKind.COMPLETED));

    private final Dice dice;

    TypicalSteps(Dice dice) {
        this.dice = dice;
    }

    List<Step> of(Class<?> owner, TypicalDays days) {
        List<Step> steps = new ArrayList<>();
        double onwards = dice.oneOf(0.3, 0.7, 0.95);
        for (StepKind kind : USUAL.getOrDefault(owner.getSimpleName(), ANY)) {
            if (!dice.chance(onwards)) {
                break;
            }
            if (dice.chance(0.85)) {
                steps.add(step(kind, days));
            }
        }
        if (dice.chance(0.1)) {
            steps.add(step(dice.oneOf(StepKind.values()), days));
        }
        return steps;
    }

    private Step step(StepKind kind, TypicalDays days) {
        Fact<LocalDate> on = dice.chance(0.93) ? Fact.of(days.next()) : Fact.unknown(dice.unknown());
        Optional<LocalTime> at = dice.maybe(0.1, () -> LocalTime.of(dice.between(8, 18), dice.between(0, 59)));
        return new Step(kind, on, at, dice.maybe(0.3, days::recorded));
    }
}
