package org.safeguardingrules.pack;

import java.util.Locale;

/** What a yes, or a larger number, says about risk: which way it may move when a concern is added to a case. */
public enum Direction {
    /** A yes raises concern: one concern more never takes it back. */
    CONCERN,
    /** A yes protects: one concern more never adds it. */
    PROTECTIVE,
    /** Neither: one concern more leaves it as it is, or may move it either way. */
    NEITHER;

    /** The word that definition files write. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
