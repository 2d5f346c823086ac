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
        add(Kind.END, "", at);
        return tokens;
    }

    private void token(char here) {
        int begin = at;
        if (here == '"') {
            quoted(begin);
        } else if (here == '\'') {
            int close = text.indexOf('\'', at + 1);
            at = close < 0 || close > endOfLine() ? endOfLine() : close + 1;
            broken("Single quotes", "double quotes", begin);
        } else if (text.startsWith("/*", at)) {
            int close = text.indexOf("*/", at + 2);
            skipTo(close < 0 ? text.length() : close + 2);
            broken("A comment between /* and */", "one line or more, each beginning with //", begin);
        } else if (here == '$' && at + 1 < text.length() && isLetter(text.charAt(at + 1))) {
            at++;
            add(Kind.VARIABLE, run(begin + 1), begin);
        } else if (isLetter(here)) {
            add(Kind.WORD, run(begin), begin);
        } else if (isDigit(here)) {
            add(Kind.NUMBER, run(begin), begin);
        } else if (here > '~') {
            foreign(here, begin);
        } else {
            sign(begin);
        }
    }

    private void quoted(int begin) {
        int close = text.indexOf('"', at + 1);
        int lineEnd = endOfLine();
        if (close < 0 || close > lineEnd) {
            at = lineEnd;
            broken("Quoted text is not closed on its line", "a double quote is missing", begin);
            return;
        }
        at = close + 1;
        String inside = text.substring(begin + 1, close);
        if (inside.length() > LONGEST_TEXT) {
            broken(
                    "Quoted text of " + inside.length() + " characters; at most " + LONGEST_TEXT + " are read",
                    "say it in fewer words",
                    begin);
        } else {
            add(Kind.TEXT, inside, begin);
        }
    }

    private void foreign(char here, int begin) {
        at++;
        while (at < text.length() && (isLetter(text.charAt(at)) || text.charAt(at) > '~')) {
            at++;
        }
        broken(
                String.format(Locale.ROOT, "The character '%c' (U+%04X) outside quoted text", here, (int) here),
                "a letter that looks like it",
                begin);
    }

    private void sign(int begin) {
        String two = text.substring(at, Math.min(at + 2, text.length()));
        String sign = TWO_CHARACTERS.contains(two) ? two : two.substring(0, 1);
        at += sign.length();
        add(Kind.SIGN, sign, begin);
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
                first = true;
            }
        }
    }

    private int endOfLine() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private void add(Kind kind, String shown, int begin) {
        tokens.add(new Token(kind, shown, "", place(begin), first));
    }

    private void broken(String what, String maybe, int begin) {
        int lineOfBegin = start.line()
                + (int) text.substring(0, begin).chars().filter(c -> c == '\n').count();
        int column = lineOfBegin == start.line() ? start.column() + begin : begin - text.lastIndexOf('\n', begin - 1);
        tokens.add(new Token(Kind.BROKEN, what, maybe, new Place(start.file(), lineOfBegin, column), first));
    }

    private Place place(int begin) {
        return new Place(start.file(), line, begin - lineStart + 1);
    }

    private static boolean isLetter(char here) {
        return here >= 'a' && here <= 'z' || here >= 'A' && here <= 'Z' || here == '_';
    }

    private static boolean isDigit(char here) {
        return here >= '0' && here <= '9';
    }
}
