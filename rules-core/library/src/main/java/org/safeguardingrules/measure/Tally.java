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
public record Tally(int cases, Map<Outcome, Integer> outcomes) {

    /** Keeps the outcomes as they are. */
    public Tally {
        Map<Outcome, Integer> byOutcome = new EnumMap<>(Outcome.class);
        byOutcome.putAll(outcomes);
        outcomes = Collections.unmodifiableMap(byOutcome);
    }

    /** How many of one outcome. */
    public int count(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    private int count(Predicate<Outcome> which) {
        return outcomes.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** How many of a base. */
    public int of(Base base) {
        return base == Base.EVERY_CASE ? cases : shouldBeDone();
    }

    /** In how many it should have been done by the day asked about. */
    public int shouldBeDone() {
        return count(Outcome::shouldBeDone);
    }

    /** In how many of those it was done. */
    public int done() {
        return count(Outcome::isDone);
    }

    /** In how many policy asks for nothing of the kind, known for certain. */
    public int notRequired() {
        return cases - count(outcome -> outcome != Outcome.STAGE_UNKNOWN);
    }
}
