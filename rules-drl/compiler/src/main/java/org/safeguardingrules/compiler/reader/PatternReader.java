package org.safeguardingrules.compiler.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.compiler.reader.Token.Kind;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Pattern.Quantifier;

/** Reads the facts that a rule looks for, between {@code when} and {@code then}. */
final class PatternReader {

    /** Most patterns of a rule. */
    static final int MOST_PATTERNS = 6;

    private static final int MOST_CONDITIONS = 30;

    private final Tokens tokens;
    private final ConditionReader conditions;
    private boolean whole = true;

    PatternReader(Tokens tokens) {
        this.tokens = tokens;
        this.conditions = new ConditionReader(tokens);
    }

    /** Whether everything so far could be read. */
    boolean whole() {
        return whole;
    }

    /** Reads all patterns of a rule, up to {@code then} or to where the rule breaks off. */
    List<Pattern> patterns() {
        List<Pattern> patterns = new ArrayList<>();
        Token start = tokens.peek();
        while (!atConsequence()) {
            tokens.closeAll();
            Token first = tokens.peek();
            try {
                patterns.add(pattern(patterns.size() + 1));
                if (patterns.size() == MOST_PATTERNS + 1) {
                    tokens.report(
                            first,
                            "More than " + MOST_PATTERNS + " patterns in one rule",
                            "definitions or members that join, or two rules");
                    whole = false;
                }
            } catch (SyntaxFailure reported) {
                whole = false;
                if (tokens.peek() == first) {
                    tokens.next();
                }
                tokens.skipTo(token -> tokens.atPatternStart() || atConsequence());
            }
        }
        if (patterns.isEmpty() && whole) {
            tokens.report(start, "The rule looks for no fact", "a pattern such as 'Person()'");
            whole = false;
        }
        tokens.closeAll();
        return patterns;
    }

    private boolean atConsequence() {
        return tokens.atBoundary()
                || tokens.isWord("then")
                || tokens.isNear("then")
                || tokens.isWord("require") && tokens.peek(1).isSign(".");
    }

    private Pattern pattern(int position) {
        Token start = tokens.peek();
        Quantifier quantifier = quantifier();
        Optional<String> variable = variable(quantifier, position);
        Token type = type();
        tokens.places().put(start.place(), "type", type.place());
        tokens.sign("(", "'" + type.text() + "( … )' with its conditions, or with none");
        List<Condition> found = tokens.acceptSign(")") ? List.of() : conditions(tokens.depth());
        refuseRest();
        return new Pattern(quantifier, variable, type.text(), found, start.place());
    }

    private Quantifier quantifier() {
        if (!tokens.isWord("not") && !tokens.isWord("exists")) {
            return Quantifier.ONE;
        }
        Token word = tokens.next();
        if (tokens.isSign("(")) {
            tokens.fail(
                    "'" + word.text() + "' before parentheses",
                    "'" + word.text() + " Type( … )' for one fact, in one pattern");
        }
        if (tokens.peek().kind() == Kind.VARIABLE) {
            tokens.fail(
                    "'" + word.text() + "' leaves no fact that could be named "
                            + tokens.peek().shown(),
                    "the pattern without a name");
        }
        return word.isWord("not") ? Quantifier.NOT : Quantifier.EXISTS;
    }

    /** The author's name for the fact, else one by position, so that every match can say which fact it means. */
    private Optional<String> variable(Quantifier quantifier, int position) {
        if (quantifier != Quantifier.ONE) {
            return Optional.empty();
        }
        if (tokens.peek().kind() != Kind.VARIABLE) {
            return Optional.of("p" + position);
        }
        Token variable = tokens.peek();
        if (!variable.text().matches("[a-z][A-Za-z0-9]{0,29}")
                || variable.text().matches("p[0-9]+")) {
            tokens.fail(
                    "The name " + variable.shown() + " says too little",
                    "one such as '$child', from a small letter on");
        }
        tokens.next();
        tokens.sign(":", "':' between '$" + variable.text() + "' and its type");
        return Optional.of(variable.text());
    }

    private Token type() {
        Token type = tokens.peek();
        Optional<String> instead = ForeignWords.instead(type);
        if (instead.isPresent()) {
            tokens.fail("'" + type.text() + "' is not part of rule files", instead.get());
        }
        if (tokens.isSign("(")) {
            tokens.fail("Patterns in parentheses", "each pattern on a line of its own: all of them have to hold");
        }
        if (tokens.isSign("/") || tokens.isSign("?")) {
            tokens.fail("A path or query '" + type.text() + "'", "a pattern over a type of fact");
        }
        tokens.expect(Kind.WORD, "a type of fact", "a pattern such as 'Child( … )'");
        if (tokens.isSign(":")) {
            tokens.fail("'" + type.text() + " :' names a fact without a dollar sign", "'$" + type.text() + " :'");
        }
        if (tokens.isSign(".")) {
            tokens.fail("'" + type.text() + ".' reaches outside the vocabulary", "a type of fact without its package");
        }
        return type;
    }

    private List<Condition> conditions(int depth) {
        List<Condition> found = new ArrayList<>();
        while (true) {
            try {
                found.add(conditions.condition());
                if (found.size() > MOST_CONDITIONS) {
                    tokens.fail(
                            "More than " + MOST_CONDITIONS + " conditions in a pattern",
                            "a definition for some of them");
                }
                if (tokens.acceptSign(")")) {
                    return found;
                }
                if (!tokens.acceptSign(",")) {
                    tokens.fail(tokens.unexpected("',' or ')'"), "a comma or ')' is missing before it");
                }
            } catch (SyntaxFailure reported) {
                whole = false;
                if (!resume(depth)) {
                    return found;
                }
            }
        }
    }

    /** Goes on behind the comma that ends a mistaken condition; false where the pattern ends instead. */
    private boolean resume(int depth) {
        while (!tokens.atBoundary() && !tokens.atPatternStart()) {
            boolean outermost = tokens.depth() <= depth;
            if (outermost && tokens.isSign(")")) {
                tokens.next();
                return false;
            }
            if (tokens.next().isSign(",") && outermost) {
                return true;
            }
        }
        return false;
    }

    private void refuseRest() {
        Token rest = tokens.peek();
        if (rest.firstOnLine()
                && rest.kind() != Kind.SIGN
                && !ForeignWords.instead(rest).isPresent()) {
            return;
        }
        if (rest.isWord("then") || rest.isWord("not") || rest.isWord("exists") || tokens.atBoundary()) {
            return;
        }
        Optional<String> instead = ForeignWords.instead(rest);
        if (instead.isPresent()) {
            tokens.fail("'" + rest.text() + "' is not part of rule files", instead.get());
        }
        if (rest.kind() == Kind.SIGN || rest.kind() == Kind.BROKEN) {
            tokens.fail(tokens.unexpected("the next pattern or 'then'"), "nothing: a pattern ends with ')'");
        }
    }
}
