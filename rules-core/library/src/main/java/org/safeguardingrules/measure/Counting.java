package org.safeguardingrules.measure;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what became of each action, case by case and in any order. Not to be shared by threads. */
public final class Counting {

    private Optional<MadeWith> madeWith = Optional.empty();
    private int cases;
    private int incomplete;
    private final SortedMap<Cohort, Integer> cohorts = new TreeMap<>();
    private final SortedMap<Measured, Integer> counts = new TreeMap<>();

    /** Nothing is counted yet. */
    public Counting() {}

    /**
     * Counts a case, which must not be counted before.
     *
     * @throws IllegalArgumentException where it was measured with something else than those before
     */
    public void add(CaseMeasures one) {
        require(one.madeWith());
        cases++;
        incomplete += one.complete() ? 0 : 1;
        one.cohorts().forEach(cohort -> cohorts.merge(cohort, 1, Integer::sum));
        one.measured().forEach(measured -> counts.merge(measured, 1, Integer::sum));
    }

    /**
     * Counts the cases of another part of the caseload.
     *
     * @throws IllegalArgumentException where they were measured with something else than those before
     */
    public void add(Measures part) {
        require(part.madeWith());
        cases += part.cases();
        incomplete += part.incomplete();
        part.cohorts().forEach((cohort, count) -> cohorts.merge(cohort, count, Integer::sum));
        part.counts().forEach((measured, count) -> counts.merge(measured, count, Integer::sum));
    }

    private void require(MadeWith same) {
        MadeWith before = madeWith.orElse(same);
        if (!before.equals(same)) {
            throw new IllegalArgumentException("What was made with " + same + " cannot be added to what was made with "
                    + before + ". Maybe the two are of different days or packs: measure both on the same.");
        }
        madeWith = Optional.of(same);
    }

    /** Whether no case was counted. */
    public boolean isEmpty() {
        return madeWith.isEmpty();
    }

    /**
     * What was counted so far.
     *
     * @throws IllegalStateException where no case was counted
     */
    public Measures measures() {
        MadeWith same = madeWith.orElseThrow(
                () -> new IllegalStateException("No case was counted. Maybe every case was refused before."));
        return new Measures(same, cases, incomplete, cohorts, counts);
    }
}
