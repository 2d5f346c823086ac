package org.safeguardingrules.measure;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of each action over a caseload. The measures of two parts of a caseload add up to those of the whole.
 *
 * @param madeWith what they were made with
 * @param cases how many cases
 * @param incomplete of how many the advice is not complete
 * @param cohorts how many cases of each cohort
 * @param counts how many cases of each outcome
 */
public record Measures(
        MadeWith madeWith,
        int cases,
        int incomplete,
        SortedMap<Cohort, Integer> cohorts,
        SortedMap<Measured, Integer> counts) {

    /** Keeps both maps as they are. */
    public Measures {
        cohorts = Collections.unmodifiableSortedMap(new TreeMap<>(cohorts));
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /**
     * These and those of other cases, added up.
     *
     * @throws IllegalArgumentException where they were made with something else
     */
    public Measures plus(Measures other) {
        Counting counting = new Counting();
        counting.add(this);
        counting.add(other);
        return counting.measures();
    }
}
