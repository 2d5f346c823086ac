package org.safeguardingrules.casefile;

import java.util.Locale;

/** A word of a closed list: written in lower case with spaces wherever people read or write it. */
public interface Word {

    /** The constant's own name. */
    String name();

    /** The word as people write it, for example {@code known adult}. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
