package org.safeguardingrules.pack;

import java.util.Locale;

/** How urgent an action is, most urgent first. Independent of how far it binds. */
public enum Priority {
    IMMEDIATE,
    URGENT,
    ROUTINE,
    ADVISORY;

    /** The word that rule files write. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
