package org.safeguardingrules.compiler.testkit.coverage;

import java.util.List;
import org.safeguardingrules.compiler.testkit.coverage.Part.Kind;

/** What stands in a file where a part begins: up to the end of the part, or of its line where that comes sooner. */
public final class Excerpt {

    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";

    private final String line;
    private final boolean isLeaf;
    private int at;

    private Excerpt(String line, int start, boolean isLeaf) {
        this.line = line;
        this.isLeaf = isLeaf;
        this.at = start;
    }

    /** What a part is, as its file writes it. */
    public static String of(Part part, List<String> lines) {
        String line = lines.get(part.place().line() - 1);
        int start = part.place().column() - 1;
        boolean isWholeLine = part.kind() == Kind.RULE || part.kind() == Kind.DUTY;
        int end = isWholeLine ? line.length() : new Excerpt(line, start, part.isLeaf()).end();
        return line.substring(start, end).strip();
    }

    private int end() {
        int depth = 0;
        for (boolean quoted = false; at < line.length(); at++) {
            char letter = line.charAt(at);
            quoted ^= letter == '"';
            if (quoted) {
                continue;
            }
            if (depth == 0 && endsHere(letter)) {
                return at;
            }
            depth += OPENING.indexOf(letter) >= 0 ? 1 : CLOSING.indexOf(letter) >= 0 ? -1 : 0;
        }
        return at;
    }

    private boolean endsHere(char letter) {
        return letter == ','
                || CLOSING.indexOf(letter) >= 0
                || isLeaf && (line.startsWith("||", at) || line.startsWith("&&", at));
    }
}
