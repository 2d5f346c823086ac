package org.safeguardingrules.engine;

import java.util.List;

/**
 * What an evaluation found.
 *
 * @param matches the rules that hold, with their facts
 * @param failures the rules that could not be evaluated; never silently fewer matches
 */
public record Matches(List<Match> matches, List<Failure> failures) {

    /** Keeps both lists as they are. */
    public Matches {
        matches = List.copyOf(matches);
        failures = List.copyOf(failures);
    }

    /**
     * A rule that could not be evaluated.
     *
     * @param rule id of the rule
     * @param why what went wrong, without anything from the case
     */
    public record Failure(String rule, String why) {}
}
