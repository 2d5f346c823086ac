package org.safeguardingrules.examples.casesystem.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.Reason;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Rule;

/**
 * A rule that asks for something in the caseload.
 *
 * @param rule the rule
 * @param cases in how many cases it asks
 */
public record Spoken(Rule rule, long cases) {

    /** The rules that ask for something in these cases, those of most cases first. */
    static List<Spoken> in(Pack pack, List<Advice> caseload) {
        Map<String, Long> counts = caseload.stream()
                .flatMap(advice -> advice.actions().stream()
                        .flatMap(action -> action.reasons().stream())
                        .map(Reason::rule)
                        .distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return pack.rules().stream()
                .filter(rule -> counts.containsKey(rule.id()))
                .map(rule -> new Spoken(rule, counts.getOrDefault(rule.id(), 0L)))
                .sorted(Comparator.comparing(Spoken::cases)
                        .reversed()
                        .thenComparing(one -> one.rule().id()))
                .toList();
    }
}
