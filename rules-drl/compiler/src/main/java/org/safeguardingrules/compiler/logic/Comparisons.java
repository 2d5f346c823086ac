package org.safeguardingrules.compiler.logic;

/** Counts how often two rules are compared condition by condition; beyond the most, nothing more is decided. */
final class Comparisons {

    private static final int MOST = 20_000;

    private int made;

    /** Counts one more. */
    void count() {
        if (++made > MOST) {
            throw new Undecided();
        }
    }
}
