package org.safeguardingrules.compiler.reader;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.safeguardingrules.compiler.diagnostic.Diagnostics;
import org.safeguardingrules.compiler.diagnostic.NearestWord;
import org.safeguardingrules.compiler.diagnostic.Places;
import org.safeguardingrules.compiler.reader.Token.Kind;

/** A walk over the tokens of one text, with what is needed to report mistakes and to go on after them. */
final class Tokens {

    private static final Set<String> FRAME = Set.of("rule", "when", "then", "end");

    private final List<Token> tokens;
    private final Set<Integer> dirtyLines;
    private final Diagnostics diagnostics;
    private final Places places;
    private int at;
    private int depth;

    Tokens(List<Token> tokens, Set<Integer> dirtyLines, Diagnostics diagnostics, Places places) {
        this.tokens = tokens.stream().map(token -> dirty(token, dirtyLines)).toList();
        this.dirtyLines = dirtyLines;
        this.diagnostics = diagnostics;
        this.places = places;
    }

    /** Text with a character that was refused already stands for nothing, so that it is not refused again as a word. */
    private static Token dirty(Token token, Set<Integer> dirtyLines) {
        boolean refused =
                token.kind() == Kind.TEXT && dirtyLines.contains(token.place().line());
        return refused ? new Token(Kind.BROKEN, token.text(), "", token.place(), token.firstOnLine()) : token;
    }

    Places places() {
        return places;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    /** How many parentheses are open. */
    int depth() {
        return depth;
    }

    Token next() {
        Token token = tokens.get(at);
        if (token.kind() != Kind.END) {
            at++;
            if (token.isSign("(")) {
                depth++;
            } else if (token.isSign(")")) {
                depth = Math.max(0, depth - 1);
            }
        }
        return token;
    }

    boolean atEnd() {
        return peek().kind() == Kind.END;
    }

    boolean isSign(String sign) {
        return peek().isSign(sign);
    }

    boolean isWord(String word) {
        return peek().isWord(word);
    }

    boolean acceptSign(String sign) {
        boolean found = isSign(sign);
        if (found) {
            next();
        }
        return found;
    }

    /** The next token, which has to be this sign. */
    Token sign(String sign, String maybe) {
        return isSign(sign) ? next() : fail(unexpected("'" + sign + "'"), maybe);
    }

    /** The next token, which has to be of this kind. */
    Token expect(Kind kind, String expected, String maybe) {
        return peek().kind() == kind ? next() : fail(unexpected(expected), maybe);
    }

    /** What to say where something else was expected. */
    String unexpected(String expected) {
        return "Saw " + peek().shown() + " where " + expected + " should be";
    }

    /** Reports a mistake at the next token and leaves; gives a token only so that it can stand in an expression. */
    Token fail(String what, String maybe) {
        report(peek(), what, maybe);
        throw new SyntaxFailure();
    }

    /** Reports a mistake at a token and goes on. */
    void report(Token token, String what, String maybe) {
        Token culprit = peek().kind() == Kind.BROKEN ? peek() : token;
        if (dirtyLines.contains(culprit.place().line())) {
            return;
        }
        if (culprit.kind() == Kind.BROKEN) {
            diagnostics.add(culprit.place(), culprit.text(), culprit.maybe());
        } else {
            diagnostics.add(culprit.place(), what, maybe);
        }
    }

    /** Skips to the first token that fits, or to the end. */
    void skipTo(Predicate<Token> fits) {
        while (!atEnd() && !fits.test(peek())) {
            next();
        }
    }

    /** Whether the tokens from here begin a pattern on a line of their own. */
    boolean atPatternStart() {
        Token here = peek();
        if (!here.firstOnLine()) {
            return false;
        }
        boolean quantified = (here.isWord("not") || here.isWord("exists")) && peek(1).isType();
        boolean bound = here.kind() == Kind.VARIABLE && peek(1).isSign(":");
        return quantified || bound || here.isType() && peek(1).isSign("(");
    }

    /** Whether a rule or its consequence begins or ends here, as far as that can be told in the middle of a mistake. */
    boolean atBoundary() {
        Token here = peek();
        return atEnd()
                || atRuleStart()
                || here.firstOnLine() && (here.isWord("when") || here.isWord("then") || here.isWord("end"))
                || here.isWord("then") && depth == 0
                || here.isWord("end")
                        && at > 0
                        && (tokens.get(at - 1).isSign(";") || tokens.get(at - 1).isSign("}"));
    }

    /** Whether a word of the frame stands here mistyped, alone on its line. */
    boolean isNear(String word) {
        Token here = peek();
        return here.kind() == Kind.WORD
                && here.firstOnLine()
                && !FRAME.contains(here.text())
                && (peek(1).firstOnLine() || peek(1).kind() == Kind.END)
                && NearestWord.to(here.text(), List.of(word)).isPresent();
    }

    /** Whether a rule begins here. */
    boolean atRuleStart() {
        return isWord("rule") && (peek().firstOnLine() || peek(1).kind() == Kind.TEXT);
    }

    /** Forgets parentheses that a mistake left open. */
    void closeAll() {
        depth = 0;
    }
}
