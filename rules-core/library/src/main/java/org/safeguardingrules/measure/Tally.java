package org.safeguardingrules.measure;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How many cases came to each outcome for one action.
 *
 * @param cases how many cases there are at the stage, whatever came of the action
 * @param outcomes how many of each outcome; none of those left out
 */
record Tally(int cases, Map<Outcome, Integer> outcomes) {

    /** Keeps the outcomes as they are. */
    Tally {
        Map<Outcome, Integer> byOutcome = new EnumMap<>(Outcome.class);
        byOutcome.putAll(outcomes);
        outcomes = Collections.unmodifiableMap(byOutcome);
    }

    /** How many of one outcome. */
    int count(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    private int count(Predicate<Outcome> which) {
        return outcomes.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** In how many it should have been done by the day asked about. */
    int shouldBeDone() {
        return count(Outcome::shouldBeDone);
    }

    /** In how many of those it was done. */
    int done() {
        return count(Outcome::isDone);
    }

    /** In how many policy asks for nothing of the kind, known for certain. */
    int notRequired() {
        return cases - count(outcome -> outcome != Outcome.STAGE_UNKNOWN);
    }
}
