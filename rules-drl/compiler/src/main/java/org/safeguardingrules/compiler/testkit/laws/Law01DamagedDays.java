package org.safeguardingrules.compiler.testkit.laws;

import java.util.List;
import java.util.Optional;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.compiler.testkit.Spot;
import org.safeguardingrules.compiler.testkit.laws.Unknowns.Forgotten;
import org.safeguardingrules.pack.Pack;

/**
 * Makes one day so wrong that it contradicts the rest of its record. It counts as unclear: a check asks to put that record
 * right, and otherwise the first law holds, as for anything else that is not known.
 */
public final class Law01DamagedDays implements Law {

    private final Law01UnknownNeverReassures unknown;

    /** The law for a pack. */
    public Law01DamagedDays(Pack pack) {
        this.unknown = new Law01UnknownNeverReassures(pack);
    }

    @Override
    public String says() {
        return "Unknown never reassures: a day that contradicts its record is unclear, and a check asks to put it right";
    }

    @Override
    public Verdict judge(Trial trial) {
        List<Spot> days = Unknowns.known(trial).stream().filter(Unknowns::isDay).toList();
        if (days.isEmpty()) {
            return Verdict.notApplied();
        }
        return Unknowns.damage(trial.spot(days), trial)
                .map(wrong -> Verdict.of(violation(trial, trial.advice(), wrong)))
                .orElse(Verdict.notApplied());
    }

    private Optional<Violation> violation(Trial trial, Advice before, Forgotten wrong) {
        Advice after = trial.adviceOn(wrong.caseFile());
        boolean asked = after.actions().stream().anyMatch(action -> asksToPutRight(action, wrong.spot()));
        return asked
                ? unknown.violation(trial, before, wrong)
                : Optional.of(Violation.of(Differences.after(
                        "Damaged " + Unknowns.shown(wrong.spot()) + ", and nothing asks to put it right",
                        before,
                        after)));
    }

    private static boolean asksToPutRight(RequiredAction action, Spot spot) {
        return action.key().subject().equals(spot.recordId())
                && action.reasons().stream()
                        .flatMap(reason -> reason.unknowns().stream())
                        .anyMatch(fact -> fact.record().equals(spot.recordId()));
    }
}
