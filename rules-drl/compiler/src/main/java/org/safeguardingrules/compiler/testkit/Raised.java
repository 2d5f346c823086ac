package org.safeguardingrules.compiler.testkit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.safeguardingrules.advice.Advice;

/**
 * How often each rule speaks in generated cases of one kind, whether what it asks for is done or still to be done.
 *
 * @param cases how many cases there were
 * @param times in how many of them each rule spoke; a rule that never did is left out
 */
public record Raised(int cases, Map<String, Integer> times) {

    /** Keeps the numbers as they are. */
    public Raised {
        times = Map.copyOf(times);
    }

    /** How often each rule speaks in some advice. */
    public static Raised in(List<Advice> advice) {
        Map<String, Integer> times = new TreeMap<>();
        advice.forEach(each -> rulesIn(each).forEach(rule -> times.merge(rule, 1, Integer::sum)));
        return new Raised(advice.size(), times);
    }

    private static Set<String> rulesIn(Advice advice) {
        Set<String> rules = new TreeSet<>();
        advice.actions().forEach(action -> action.reasons().forEach(reason -> rules.add(reason.rule())));
        return rules;
    }

    /** In how many of a hundred cases a rule speaks. */
    public double percent(String rule) {
        return 100.0 * times.getOrDefault(rule, 0) / cases;
    }
}
