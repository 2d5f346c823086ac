package org.safeguardingrules.compiler.reader;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.safeguardingrules.pack.Place;

/**
 * Refuses characters that a reviewer does not see or reads as something else: control and direction characters, byte
 * order marks, escapes. Stands before every reader, so that none of them meets such a character.
 */
final class CharacterGate {

    /** Longest file that is read. */
    static final int MOST_CHARACTERS = 200_000;

    private CharacterGate() {}

    /** Reports the first such character of each line, and gives the lines that have one. */
    static Set<Integer> dirtyLines(SourceFile source) {
        return dirtyLines(source, false);
    }

    /** The same for a file whose own reader resolves escapes; what they become goes through {@link #isPlain}. */
    static Set<Integer> dirtyLinesButEscapes(SourceFile source) {
        return dirtyLines(source, true);
    }

    /** Whether every character of a text is one that a reviewer sees. */
    static boolean isPlain(String text) {
        return text.chars().allMatch(here -> here == '\n' || isPlain((char) here));
    }

    private static Set<Integer> dirtyLines(SourceFile source, boolean escapes) {
        Set<Integer> dirty = new HashSet<>();
        String text = source.text();
        if (text.length() > MOST_CHARACTERS) {
            source.diagnostics()
                    .add(
                            new Place(source.path(), 1, 1),
                            "The file has " + text.length() + " characters; at most " + MOST_CHARACTERS + " are read",
                            "divide it by what a practitioner would look for");
        }
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            if (here == '\n') {
                line++;
                column = 1;
                continue;
            }
            boolean lineEnd = here == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            boolean plain = lineEnd || isPlain(here) || escapes && here == '\\';
            if (!plain && dirty.add(line)) {
                report(source, new Place(source.path(), line, column), here);
            }
            column++;
        }
        return dirty;
    }

    private static boolean isPlain(char here) {
        if (here == '\t') {
            return true;
        }
        if (here == '\\' || Character.isSurrogate(here) || here == '\uFFFD') {
            return false;
        }
        return switch (Character.getType(here)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static void report(SourceFile source, Place place, char here) {
        if (here == '\\') {
            source.diagnostics().add(place, "A backslash; escapes are not read", "write the character itself");
        } else if (here == '\uFFFD' || Character.isSurrogate(here)) {
            source.diagnostics()
                    .add(
                            place,
                            "A character that is no letter, digit or punctuation mark",
                            "write it in words, and save the file as UTF-8");
        } else {
            source.diagnostics()
                    .add(
                            place,
                            String.format(Locale.ROOT, "The invisible character U+%04X", (int) here),
                            "delete it and type the line again");
        }
    }
}
