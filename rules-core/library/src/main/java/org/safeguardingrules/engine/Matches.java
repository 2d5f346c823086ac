package org.safeguardingrules.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an evaluation found.
 *
 * @param matches the rules that hold, with their facts
 * @param failures the rules that could not be evaluated; never silently fewer matches
 */
public record Matches(List<Match> matches, List<Failure> failures) {

    /** Nothing holds and nothing failed. */
    public static final Matches NONE = new Matches(List.of(), List.of());

    /** Keeps both lists as they are. */
    public Matches {
        matches = List.copyOf(matches);
        failures = List.copyOf(failures);
    }

    /** What was found of each rule that holds or failed, by its id. */
    public Map<String, Matches> byRule() {
        Map<String, List<Match>> matchesOf = new HashMap<>();
        Map<String, List<Failure>> failuresOf = new HashMap<>();
        matches.forEach(match -> matchesOf
                .computeIfAbsent(match.rule().id(), id -> new ArrayList<>())
                .add(match));
        failures.forEach(failure -> failuresOf
                .computeIfAbsent(failure.rule(), id -> new ArrayList<>())
                .add(failure));
        Map<String, Matches> byRule = new HashMap<>();
        matchesOf.forEach((id, own) -> byRule.put(id, new Matches(own, failuresOf.getOrDefault(id, List.of()))));
        failuresOf.forEach((id, own) -> byRule.putIfAbsent(id, new Matches(List.of(), own)));
        return byRule;
    }

    /**
     * A rule that could not be evaluated.
     *
     * @param rule id of the rule
     * @param why what went wrong, without anything from the case
     */
    public record Failure(String rule, String why) {}
}
