package org.safeguardingrules.compiler.testkit.laws;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.casefile.RiskLevel;
import org.safeguardingrules.compiler.testkit.laws.Concerns.Added;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Reading;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.pack.State;

/**
 * Adds a concern: a yes that raises one, a no where a yes protected, an event, a registration, an order. Whatever a rule
 * asked for is still asked for, by itself or under what stands in its place; and among those that carry it, some action is
 * due no later, one is as urgent, one binds as much, and none indicates a lower level. Only a rule that asks about what is
 * not known may fall silent once it is known, and one that only what the host does not supply is left to decide, which is
 * said of it.
 */
public final class Law03SafeDirection implements Law {

    private final Concerns concerns;
    private final Set<String> aboutTheAdvice;

    /** Rules that hold only while something is not known. */
    private final Set<String> asking;

    /** The law for a pack. */
    public Law03SafeDirection(Pack pack) {
        this.concerns = new Concerns(pack);
        this.aboutTheAdvice = pack.aboutTheAdvice().keySet();
        this.asking = asking(pack);
    }

    /** The rules that ask because something is not known, and may fall silent once it is. */
    static Set<String> asking(Pack pack) {
        return pack.rules().stream()
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
        return concerns.add(trial)
                .map(more -> Verdict.of(violation(trial, trial.advice(), more)))
                .orElse(Verdict.notApplied());
    }

    private Optional<Violation> violation(Trial trial, Advice before, Added more) {
        Advice after = trial.adviceOn(more.caseFile());
        return before.actions().stream()
                .filter(action -> !aboutTheAdvice.containsAll(Actions.rules(action)))
                .filter(action -> isWeakened(action, after, asking))
                .findFirst()
                .map(action -> Violation.missing(
                        Differences.after(
                                more.words() + ", and this is weakened: " + Differences.line(action), before, after),
                        action,
                        trial,
                        more.caseFile(),
                        after));
    }

    /**
     * Whether what an action asked for is no longer asked for, or not by anything as early, urgent, binding and high.
     *
     * @param asking rules that may fall silent, because what they asked about is known now
     */
    static boolean isWeakened(RequiredAction action, Advice after, Set<String> asking) {
        List<Demand> demands = Demand.of(action);
        List<RequiredAction> carriers = after.actions().stream()
                .filter(other -> demands.stream().anyMatch(demand -> demand.isCarriedBy(other)))
                .toList();
        List<Demand> gone = demands.stream()
                .filter(demand -> carriers.stream().noneMatch(demand::isCarriedBy))
                .toList();
        if (!gone.isEmpty()) {
            return !gone.stream().allMatch(demand -> asking.contains(demand.rule()) || isNotJudged(demand, after));
        }
        return isLater(action, carriers)
                || carriers.stream().noneMatch(other -> other.priority().compareTo(action.priority()) <= 0)
                || carriers.stream().noneMatch(other -> other.force().compareTo(action.force()) <= 0)
                || isLoweredLevel(action, carriers);
    }

    /** Whether only what the host does not supply is left to decide it, which is said of the rule and asks nobody. */
    private static boolean isNotJudged(Demand demand, Advice after) {
        return after.openQuestions().notSupplied().stream()
                .anyMatch(question -> question.rules().contains(demand.rule()));
    }

    /** Whether it is due later; where it was begun its day is spent, and what stands in its place has a day of its own. */
    private static boolean isLater(RequiredAction action, List<RequiredAction> carriers) {
        return carriers.stream().noneMatch(other -> {
            boolean dayIsSpent = !other.key().equals(action.key()) && action.state() != State.REQUIRED;
            return dayIsSpent || !other.due().day().isAfter(action.due().day());
        });
    }

    private static boolean isLoweredLevel(RequiredAction before, List<RequiredAction> after) {
        Optional<RiskLevel> highest =
                after.stream().flatMap(action -> action.indicated().stream()).max(Comparator.naturalOrder());
        return before.indicated()
                .filter(level -> highest.map(level::compareTo).orElse(1) > 0)
                .isPresent();
    }

    /**
     * What a rule asks for, by itself or under what stands in its place.
     *
     * @param rule id of the rule
     * @param action name of the action it asks for
     * @param subject whom or what it is about; empty where another stands in its place, which may be about another
     */
    private record Demand(String rule, String action, Optional<String> subject) {

        static List<Demand> of(RequiredAction action) {
            return action.reasons().stream()
                    .map(reason -> reason.insteadOf()
                            .map(instead -> new Demand(reason.rule(), instead.action(), Optional.empty()))
                            .orElseGet(() -> new Demand(
                                    reason.rule(),
                                    action.key().action(),
                                    Optional.of(action.key().subject()))))
                    .toList();
        }

        boolean isCarriedBy(RequiredAction other) {
            return of(other).stream()
                    .anyMatch(demand -> demand.rule.equals(rule)
                            && demand.action.equals(action)
                            && (demand.subject.isEmpty() || subject.isEmpty() || demand.subject.equals(subject)));
        }
    }
}
