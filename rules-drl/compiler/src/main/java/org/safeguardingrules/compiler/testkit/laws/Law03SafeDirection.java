package org.safeguardingrules.compiler.testkit.laws;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.casefile.RiskLevel;
import org.safeguardingrules.compiler.testkit.laws.Concerns.Added;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Reading;
import org.safeguardingrules.pack.Rule;

/**
 * Adds a concern: a yes that raises one, a no where a yes protected, an event, a registration, an order. Every action is
 * still asked for, no later, no less urgently, with no less force and for no lower level; or another stands in its place
 * for the same rule that is all that. Only a check of a rule that asks what is not known may go once it is known, and the
 * list of what is not known may grow shorter.
 */
public final class Law03SafeDirection implements Law {

    private static final int CONCERNS_A_CASE = 3;

    private final Concerns concerns;
    private final Set<String> aboutTheAdvice;

    /** Rules that hold only while something is not known. */
    private final Set<String> asking;

    /** The law for a pack. */
    public Law03SafeDirection(Pack pack) {
        this.concerns = new Concerns(pack);
        this.aboutTheAdvice = pack.aboutTheAdvice().keySet();
        this.asking = pack.rules().stream()
                .filter(rule -> rule.patterns().stream()
                        .flatMap(pattern -> pattern.conditions().stream())
                        .anyMatch(Law03SafeDirection::asks))
                .map(Rule::id)
                .collect(Collectors.toSet());
    }

    private static boolean asks(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().anyMatch(Law03SafeDirection::asks);
        } else if (condition instanceof Condition.Any any) {
            return any.parts().stream().anyMatch(Law03SafeDirection::asks);
        } else if (condition instanceof Condition.Not not) {
            return asks(not.part());
        } else if (condition instanceof Condition.Word word) {
            return word.among().equals(List.of("unknown"));
        }
        return condition instanceof Condition.Reads reads && reads.reading() == Reading.UNKNOWN;
    }

    @Override
    public String says() {
        return "Safe direction: a concern more takes nothing away";
    }

    @Override
    public Verdict judge(Trial trial) {
        Advice before = trial.advice();
        boolean applied = false;
        for (int i = 0; i < CONCERNS_A_CASE; i++) {
            Optional<Added> added = concerns.add(trial);
            applied |= added.isPresent();
            Optional<String> violation = added.flatMap(more -> violation(trial, before, more));
            if (violation.isPresent()) {
                return Verdict.broken(violation.get());
            }
        }
        return applied ? Verdict.kept() : Verdict.notApplied();
    }

    private Optional<String> violation(Trial trial, Advice before, Added more) {
        Advice after = trial.adviceOn(more.caseFile());
        return before.actions().stream()
                .filter(action -> !isAnswered(action, after) && isWeakened(action, after))
                .findFirst()
                .map(action -> Differences.after(
                        more.words() + ", and this is weakened: " + Differences.line(action), before, after));
    }

    /** Whether a check was to find out what is known now. */
    private boolean isAnswered(RequiredAction action, Advice after) {
        boolean asked = action.kind() == Kind.CHECK
                && after.action(action.key()).isEmpty()
                && Actions.rules(action).stream().allMatch(asking::contains);
        return asked || aboutTheAdvice.containsAll(Actions.rules(action));
    }

    /** Whether neither the action nor one in its place asks for as much as it did. */
    static boolean isWeakened(RequiredAction action, Advice after) {
        Stream<RequiredAction> itself = after.action(action.key()).stream();
        List<RequiredAction> now =
                Stream.concat(itself, Actions.standingFor(action, after)).toList();
        return now.stream().noneMatch(other -> asksForAsMuch(action, other)) || isLoweredLevel(action, now);
    }

    private static boolean asksForAsMuch(RequiredAction before, RequiredAction after) {
        return !after.due().day().isAfter(before.due().day())
                && after.priority().compareTo(before.priority()) <= 0
                && after.force().compareTo(before.force()) <= 0;
    }

    private static boolean isLoweredLevel(RequiredAction before, List<RequiredAction> after) {
        Optional<RiskLevel> highest =
                after.stream().flatMap(action -> action.indicated().stream()).max(Comparator.naturalOrder());
        return before.indicated()
                .filter(level -> highest.map(level::compareTo).orElse(1) > 0)
                .isPresent();
    }
}
