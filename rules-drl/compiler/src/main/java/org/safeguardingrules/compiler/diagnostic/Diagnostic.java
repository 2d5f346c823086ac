package org.safeguardingrules.compiler.diagnostic;

import java.util.Comparator;
import org.safeguardingrules.pack.Place;

/**
 * Something wrong in a pack.
 *
 * @param place where it can first be seen
 * @param what what was seen, with the offending value, without a full stop
 * @param maybe what to do about it: the rest of a sentence that begins with "Maybe", without a full stop
 */
public record Diagnostic(Place place, String what, String maybe) implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> BY_PLACE = Comparator.<Diagnostic, String>comparing(
                    diagnostic -> diagnostic.place().file())
            .thenComparing(diagnostic -> diagnostic.place().line())
            .thenComparing(diagnostic -> diagnostic.place().column())
            .thenComparing(Diagnostic::what);

    @Override
    public int compareTo(Diagnostic other) {
        return BY_PLACE.compare(this, other);
    }

    /** The message, the line it is about, and a caret under the column; the message alone where there is no line. */
    public String rendered(String line) {
        if (line.isBlank()) {
            return toString();
        }
        int column = Math.min(place.column(), line.length() + 1);
        String shown = line.replace('\t', ' ');
        return this + "\n    " + shown.stripTrailing() + "\n    " + " ".repeat(column - 1) + "^";
    }

    /** The message on one line: {@code file:line:column: what. Maybe ….} */
    @Override
    public String toString() {
        return place + ": " + what + ". Maybe " + maybe + ".";
    }
}
