package org.safeguardingrules.compiler.words;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A statement, or an opening such as <i>at least one of these holds</i> with the statements that it opens. Immutable.
 *
 * @param text what it says, without a full stop
 * @param parts the statements below it
 */
public record Line(String text, List<Line> parts) {

    private static final String STEP = "  ";

    /** Keeps the parts as they are. */
    public Line {
        parts = List.copyOf(parts);
    }

    /** A statement that stands by itself. */
    static Line of(String text) {
        return new Line(text, List.of());
    }

    /** The statement and those below it, a line each, the deeper the further to the right. */
    public String text(String indent) {
        String opened = parts.isEmpty() ? "" : ":";
        return indent + text + opened + "\n"
                + parts.stream().map(part -> part.text(indent + STEP)).collect(Collectors.joining());
    }
}
