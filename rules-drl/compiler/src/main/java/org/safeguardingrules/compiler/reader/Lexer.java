package org.safeguardingrules.compiler.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.safeguardingrules.compiler.reader.Token.Kind;
import org.safeguardingrules.pack.Place;

/** Divides a rule file, or an expression of a definition, into tokens. What cannot be one becomes a broken one. */
final class Lexer {

    /** Longest quoted text. */
    static final int LONGEST_TEXT = 300;

    private static final Set<String> TWO_CHARACTERS = Set.of("==", "!=", "||", "&&", "<=", ">=");

    private final String text;
    private final Place start;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line;
    private int lineStart;
    private int lineEnd = -1;
    private boolean first = true;

    private Lexer(String text, Place start) {
        this.text = text;
        this.start = start;
        this.line = start.line();
        this.lineStart = 1 - start.column();
    }

    /** The tokens of a text that begins at a place; the last is the end. */
    static List<Token> tokens(String text, Place start) {
        return new Lexer(text, start).run();
    }

    private List<Token> run() {
        while (at < text.length()) {
            char here = text.charAt(at);
            if (here == '\n') {
                at++;
                line++;
                lineStart = at;
                first = true;
            } else if (here == ' ' || here == '\t' || here == '\r') {
                at++;
            } else if (text.startsWith("//", at)) {
                at = endOfLine();
            } else {
                token(here);
                first = false;
            }
        }
        add(Kind.END, "", new Place(start.file(), line, at - lineStart + 1));
        return tokens;
    }

    private void token(char here) {
        int begin = at;
        Place place = new Place(start.file(), line, begin - lineStart + 1);
        if (here == '"') {
            quoted(place);
        } else if (here == '\'') {
            int close = text.indexOf('\'', at + 1);
            at = close < 0 || close > endOfLine() ? endOfLine() : close + 1;
            broken("Single quotes", "double quotes", place);
        } else if (text.startsWith("/*", at)) {
            broken("A comment between /* and */", "one line or more, each beginning with //", place);
            int close = text.indexOf("*/", at + 2);
            skipTo(close < 0 ? text.length() : close + 2);
        } else if (here == '$' && at + 1 < text.length() && isLetter(text.charAt(at + 1))) {
            at++;
            add(Kind.VARIABLE, run(begin + 1), place);
        } else if (isLetter(here)) {
            add(Kind.WORD, run(begin), place);
        } else if (isDigit(here)) {
            add(Kind.NUMBER, run(begin), place);
        } else if (here > '~') {
            foreign(here, place);
        } else {
            String two = text.substring(at, Math.min(at + 2, text.length()));
            String sign = TWO_CHARACTERS.contains(two) ? two : two.substring(0, 1);
            at += sign.length();
            add(Kind.SIGN, sign, place);
        }
    }

    private void quoted(Place place) {
        int begin = at + 1;
        int close = text.indexOf('"', begin);
        if (close < 0 || close > endOfLine()) {
            at = endOfLine();
            broken("Quoted text is not closed on its line", "a double quote is missing", place);
            return;
        }
        at = close + 1;
        int length = close - begin;
        if (length > LONGEST_TEXT) {
            broken(
                    "Quoted text of " + length + " characters; at most " + LONGEST_TEXT + " are read",
                    "say it in fewer words",
                    place);
        } else {
            add(Kind.TEXT, text.substring(begin, close), place);
        }
    }

    private void foreign(char here, Place place) {
        at++;
        while (at < text.length() && (isLetter(text.charAt(at)) || text.charAt(at) > '~')) {
            at++;
        }
        broken(
                String.format(Locale.ROOT, "The character '%c' (U+%04X) outside quoted text", here, (int) here),
                "a letter that looks like it",
                place);
    }

    private String run(int begin) {
        while (at < text.length() && (isLetter(text.charAt(at)) || isDigit(text.charAt(at)))) {
            at++;
        }
        return text.substring(begin, at);
    }

    private void skipTo(int end) {
        for (; at < end; at++) {
            if (text.charAt(at) == '\n') {
                line++;
                lineStart = at + 1;
            }
        }
    }

    /** Where the line ends; looked for once a line, so that no line of quotes takes long. */
    private int endOfLine() {
        if (lineEnd < at) {
            int end = text.indexOf('\n', at);
            lineEnd = end < 0 ? text.length() : end;
        }
        return lineEnd;
    }

    private void add(Kind kind, String shown, Place place) {
        tokens.add(new Token(kind, shown, "", place, first));
    }

    private void broken(String what, String maybe, Place place) {
        tokens.add(new Token(Kind.BROKEN, what, maybe, place, first));
    }

    private static boolean isLetter(char here) {
        return here >= 'a' && here <= 'z' || here >= 'A' && here <= 'Z' || here == '_';
    }

    private static boolean isDigit(char here) {
        return here >= '0' && here <= '9';
    }
}
