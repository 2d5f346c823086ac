package org.safeguardingrules.compiler.reader;

import org.safeguardingrules.pack.Place;

/**
 * Hears of every field that a reader asks a map for. What a file may say is written down in the readers alone; whoever
 * wants it told in another form, as a schema tells it, listens while they read.
 */
public interface Asking {

    /** Nobody wants to know. */
    Asking NOBODY = (map, key, asked) -> {};

    /** A key that stands for all: the reader asks for every key that there is. */
    String EVERY_KEY = "";

    /** A reader asked the map that begins here for this key; of several answers about one key the most exact holds. */
    void asked(Place map, String key, Asked asked);
}
