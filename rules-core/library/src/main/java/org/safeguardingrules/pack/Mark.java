package org.safeguardingrules.pack;

/** How well a statement about policy is confirmed, best first. */
public enum Mark {
    /** Read in a listed source. */
    VERIFIED,
    /** Read in a secondary, local or historic source only. */
    SECONDARY,
    /** From general knowledge; to be checked. */
    RECALLED,
    /** A choice of this library. */
    DESIGN
}
