package org.safeguardingrules.compiler.reader;

import org.safeguardingrules.pack.Place;

/**
 * A word, sign, number or quoted text of a rule file.
 *
 * @param kind what it is
 * @param text its text: without quotes, without the dollar sign; for a broken one, what is wrong with it
 * @param maybe for a broken one, what to do about it
 * @param place where it begins
 * @param firstOnLine whether nothing but blanks stands before it on its line
 */
record Token(Kind kind, String text, String maybe, Place place, boolean firstOnLine) {

    /** What a token is. */
    enum Kind {
        WORD,
        VARIABLE,
        TEXT,
        NUMBER,
        SIGN,
        BROKEN,
        END
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    /** Whether it is a word that begins with a capital letter, as types do. */
    boolean isType() {
        return kind == Kind.WORD && Character.isUpperCase(text.charAt(0));
    }

    /** As a message shows it. */
    String shown() {
        return switch (kind) {
            case VARIABLE -> "'$" + text + "'";
            case TEXT -> "\"" + text + "\"";
            case END -> "the end of the file";
            case WORD, NUMBER, SIGN, BROKEN -> "'" + text + "'";
        };
    }
}
