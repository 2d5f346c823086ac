package org.safeguardingrules.toolkit;

import java.io.PrintWriter;

/** Says how far a long reading has come, on one line that is written over. */
final class ProgressBar {

    private static final int WIDTH = 40;

    private final PrintWriter err;
    private final long whole;
    private int shown = -1;

    /**
     * Of a reading.
     *
     * @param err where it is said
     * @param whole how much there is to read
     */
    ProgressBar(PrintWriter err, long whole) {
        this.err = err;
        this.whole = Math.max(1, whole);
    }

    /**
     * Says how far it has come, where that is more than it said before.
     *
     * @param read how much is read
     * @param words what was made of it so far
     */
    void at(long read, String words) {
        int steps = (int) Math.min(WIDTH, read * WIDTH / whole);
        if (steps > shown) {
            shown = steps;
            err.print("\r[" + "#".repeat(steps) + " ".repeat(WIDTH - steps) + "] " + words);
            err.flush();
        }
    }

    /** Leaves the line as it is. */
    void end() {
        err.print("\n");
        err.flush();
    }
}
