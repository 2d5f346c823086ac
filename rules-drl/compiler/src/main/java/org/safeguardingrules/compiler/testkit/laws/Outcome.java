package org.safeguardingrules.compiler.testkit.laws;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * How a law fared over many cases.
 *
 * @param law the law
 * @param applied how many cases had what it speaks of
 * @param cases how many there were
 * @param broken shows the smallest case that breaks it; empty where none does
 */
public record Outcome(Law law, int applied, int cases, Optional<Supplier<String>> broken) {

    /** A law that fewer than one case in so many has anything to do with is not tested by them. */
    private static final int AT_LEAST_ONE_IN = 20;

    /** The law, and how many cases had what it speaks of. */
    @Override
    public String toString() {
        return law.says() + " (" + applied + " of " + cases + " cases have to do with it)";
    }

    /** Passes where the law was kept and tried often enough; else an error that says how it was broken. */
    public void require() {
        if (broken.isPresent()) {
            throw new AssertionError(broken.get().get());
        }
        if (applied * AT_LEAST_ONE_IN < cases) {
            throw new AssertionError(
                    "Only " + applied + " of " + cases + " cases have anything to do with the law '" + law.says()
                            + "'. Maybe the pack has no rule that it speaks of, or the generator reaches too few.");
        }
    }
}
