package org.safeguardingrules.compiler.testkit;

import java.util.List;
import java.util.stream.Collectors;
import org.safeguardingrules.advice.Advice;

/**
 * What came of running a scenario.
 *
 * @param scenario the scenario
 * @param advice the advice on its case
 * @param failures what was expected and is not so; empty where it passed
 */
public record ScenarioResult(Scenario scenario, Advice advice, List<Failure> failures) {

    /** Keeps the failures as they are. */
    public ScenarioResult {
        failures = List.copyOf(failures);
    }

    /**
     * One thing that was expected and is not so, in words.
     *
     * @param about the rule, row, kind or field that it is about
     * @param expected what was expected
     * @param actual what is so
     * @param reasons why it is so, a line each
     */
    public record Failure(String about, String expected, String actual, List<String> reasons) {

        /** Keeps the reasons as they are. */
        public Failure {
            reasons = List.copyOf(reasons);
        }

        /** Rule, expected, actual and reasons, on a line each. */
        @Override
        public String toString() {
            return about + "\n  expected: " + expected + "\n  actual:   " + actual
                    + reasons.stream().map(reason -> "\n  because:  " + reason).collect(Collectors.joining());
        }
    }

    /** Whether everything was as expected. */
    public boolean passed() {
        return failures.isEmpty();
    }

    /** The scenario's place and name, and every failure. */
    @Override
    public String toString() {
        return scenario
                + (passed()
                        ? ": passed"
                        : failures.stream().map(failure -> "\n" + failure).collect(Collectors.joining()));
    }
}
