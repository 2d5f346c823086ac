package org.safeguardingrules.compiler.testkit.caseload;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safeguardingrules.measure.Cohort;
import org.safeguardingrules.measure.Measured;

/**
 * Cases of which the truth was decided first.
 *
 * @param asAt the day for which it is true, London calendar
 * @param cases the cases
 */
public record Caseload(LocalDate asAt, List<TrueCase> cases) {

    /** Keeps the cases as they are. */
    public Caseload {
        cases = List.copyOf(cases);
    }

    /** How many cases came to each outcome. */
    public SortedMap<Measured, Integer> truth() {
        SortedMap<Measured, Integer> counts = new TreeMap<>();
        cases.forEach(one -> one.truth().forEach(measured -> counts.merge(measured, 1, Integer::sum)));
        return counts;
    }

    /** How many cases are in each cohort. */
    public SortedMap<Cohort, Integer> cohorts() {
        SortedMap<Cohort, Integer> counts = new TreeMap<>();
        cases.forEach(one -> one.cohorts().forEach(cohort -> counts.merge(cohort, 1, Integer::sum)));
        return counts;
    }
}
