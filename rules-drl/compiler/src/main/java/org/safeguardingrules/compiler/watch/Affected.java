package org.safeguardingrules.compiler.watch;

import java.util.Set;
import org.safeguardingrules.compiler.testkit.Scenario;
import org.safeguardingrules.pack.Pack;

/**
 * Which scenarios can come out differently for an edit of the pack. Thread-safe.
 *
 * <p>A rule adds to the advice on a case what it asks for where it holds, and what it leaves open. Where a touched rule
 * holds for the same facts and reasons as before, and asks for the same, only what it leaves open can differ. That
 * matters to a scenario that expects something of what is not known; to any other only where no further rule leaves
 * anything open, so that there would be a question or none. A scenario that failed before is for others to remember.
 */
public final class Affected {

    private final Touched touched;
    private final Set<String> rules;
    private final Hearing before;
    private final Hearing after;

    /** Those affected on the way from one pack to another. */
    public Affected(Pack before, Pack after) {
        this.touched = Touched.between(before, after);
        this.rules = touched.rules();
        this.before = new Hearing(before, rules);
        this.after = new Hearing(after, rules);
    }

    /** Whether a scenario is among them, or may be. */
    public boolean contains(Scenario scenario) {
        if (touched.everything() || rules.isEmpty()) {
            return touched.everything();
        }
        // What a decision relied on is what the rules said on another day.
        if (!scenario.caseFile().overrides().entries().isEmpty()) {
            return true;
        }
        Heard now = after.of(scenario);
        if (!now.isSure() || now.rules().stream().anyMatch(touched.says()::contains)) {
            return true;
        }
        Heard earlier = before.of(scenario);
        return !earlier.isSure()
                || !now.holds().equals(earlier.holds())
                || scenario.expectsGaps() && !now.open().equals(earlier.open());
    }
}
