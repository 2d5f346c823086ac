package org.safeguardingrules.measure;

import java.util.Comparator;

/**
 * What became of an action of the pack in one case at one stage.
 *
 * @param action name of the action
 * @param suggested whether it is only suggested, by nothing that binds; such stands apart from the headline
 * @param cohort where the case counts
 * @param outcome what became of it
 */
public record Measured(String action, boolean suggested, Cohort cohort, Outcome outcome)
        implements Comparable<Measured> {

    private static final Comparator<Measured> ORDER = Comparator.comparing(Measured::suggested)
            .thenComparing(Measured::action)
            .thenComparing(Measured::cohort)
            .thenComparing(Measured::outcome);

    @Override
    public int compareTo(Measured other) {
        return ORDER.compare(this, other);
    }
}
