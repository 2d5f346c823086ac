package org.safeguardingrules.pack;

import java.util.List;
import java.util.Locale;

/** How far an action has come. Sent is not answered, answered is not read, read is not considered. */
public enum State {
    REQUIRED,
    /** Asked or made: sent, and nothing came back yet. */
    ASKED,
    ANSWERED,
    READ,
    CONSIDERED,
    DONE;

    /** The states that something asked or made comes through, in their order. */
    public static final List<State> WAY = List.of(ASKED, ANSWERED, READ, CONSIDERED);

    /** The word that people read. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
