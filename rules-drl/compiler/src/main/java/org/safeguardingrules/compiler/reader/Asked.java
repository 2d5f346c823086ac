package org.safeguardingrules.compiler.reader;

import java.util.List;

/**
 * What a reader wants to find below a key.
 *
 * @param kind its kind
 * @param words the words that it may be, where only some are
 */
public record Asked(Kind kind, List<String> words) {

    /** From the least exact to the most. */
    public enum Kind {
        /** Something that the reader looks through itself. */
        ANYTHING,
        /** One text. */
        TEXT,
        /** A list of texts. */
        TEXTS,
        /** One of some words. */
        WORD,
        /** A day. */
        DAY,
        /** A whole number. */
        NUMBER,
        /** Whatever it is, it has to be there: the reader misses it where it is not. */
        MISSED
    }

    /** Keeps the words as they are. */
    public Asked {
        words = List.copyOf(words);
    }

    static Asked of(Kind kind) {
        return new Asked(kind, List.of());
    }
}
