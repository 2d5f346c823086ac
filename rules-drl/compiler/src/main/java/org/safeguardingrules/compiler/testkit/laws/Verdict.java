package org.safeguardingrules.compiler.testkit.laws;

import java.util.Optional;

/**
 * Whether a law was kept in one trial.
 *
 * @param applied whether the case had what the law speaks of
 * @param violation how the law was broken
 */
public record Verdict(boolean applied, Optional<Violation> violation) {

    private static final Verdict KEPT = new Verdict(true, Optional.empty());
    private static final Verdict NOT_APPLIED = new Verdict(false, Optional.empty());

    /** The law was kept. */
    public static Verdict kept() {
        return KEPT;
    }

    /** The case has nothing that the law speaks of. */
    public static Verdict notApplied() {
        return NOT_APPLIED;
    }

    /** The law was broken, in this way. */
    public static Verdict broken(String how) {
        return broken(Violation.of(how));
    }

    /** The law was broken, as an example shows. */
    public static Verdict broken(Violation violation) {
        return new Verdict(true, Optional.of(violation));
    }

    /** Broken where something is wrong, else kept. */
    public static Verdict of(Optional<Violation> violation) {
        return violation.map(Verdict::broken).orElse(KEPT);
    }
}
