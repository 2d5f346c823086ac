package org.safeguardingrules.compiler.testkit.laws;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.Reason;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Rule;

/**
 * Every action has a reason of its own, and every reason a rule and an authority of the pack, and a record of the case or
 * a fact that is not known behind it.
 */
public final class Law09Accountable implements Law {

    private final Pack pack;
    private final Set<String> rules;

    /** The law for a pack. */
    public Law09Accountable(Pack pack) {
        this.pack = pack;
        this.rules = pack.rules().stream().map(Rule::id).collect(Collectors.toSet());
        this.rules.addAll(pack.aboutTheAdvice().keySet());
    }

    @Override
    public String says() {
        return "Every action is accountable: a rule, an authority, and the records or named unknowns behind it";
    }

    @Override
    public Verdict judge(Trial trial) {
        Advice advice = trial.advice();
        if (advice.actions().isEmpty()) {
            return Verdict.notApplied();
        }
        return Verdict.of(advice.actions().stream()
                .flatMap(
                        action -> violation(action, trial)
                                .map(how -> Violation.excess(how, action, trial, trial.caseFile(), advice))
                                .stream())
                .findFirst());
    }

    private Optional<String> violation(RequiredAction action, Trial trial) {
        if (Actions.own(action).isEmpty()) {
            return Optional.of("No reason of its own: " + Differences.line(action));
        }
        return action.reasons().stream()
                .flatMap(reason -> missing(reason, trial).stream())
                .findFirst()
                .map(what -> what + ": " + Differences.line(action));
    }

    private Optional<String> missing(Reason reason, Trial trial) {
        if (!rules.contains(reason.rule())) {
            return Optional.of("No such rule as " + reason.rule());
        }
        if (!pack.authorities().containsKey(reason.authority())) {
            return Optional.of("No such authority as " + reason.authority());
        }
        if (!reason.records().stream().allMatch(trial::hasRecord)) {
            return Optional.of("No such records as " + reason.records());
        }
        return reason.records().isEmpty() && reason.unknowns().isEmpty()
                ? Optional.of("Nothing is behind " + reason.rule())
                : Optional.empty();
    }
}
