package org.safeguardingrules.compiler.watch;

import org.safeguardingrules.compiler.testkit.Scenario;
import org.safeguardingrules.pack.Pack;

/**
 * Which scenarios can come out differently for an edit of the pack, when those that failed are left aside.
 *
 * <p>A rule that holds for nothing in a case, before and after the edit, adds to its advice nothing but what it leaves
 * open. That matters to a scenario that expects something of what is not known; to any other only where nothing else is
 * left open, so that there would be a question or none.
 */
public final class Affected {

    private final Touched touched;
    private final Hearing before;
    private final Hearing after;

    /** Those affected on the way from one pack to another. */
    public Affected(Pack before, Pack after) {
        this.touched = Touched.between(before, after);
        this.before = new Hearing(before, touched.rules());
        this.after = new Hearing(after, touched.rules());
    }

    /** Whether a scenario is among them, or may be. */
    public boolean contains(Scenario scenario) {
        return touched.everything()
                || !touched.rules().isEmpty()
                        && (scenario.expectsGaps() || before.isHeard(scenario) || after.isHeard(scenario));
    }
}
