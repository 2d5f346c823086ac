package org.safeguardingrules.compiler.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safeguardingrules.compiler.reader.Token.Kind;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Term;

/** Reads one condition of a pattern: readings of answers, words of closed lists, ids that are the same. */
final class ConditionReader {

    /** Deepest nesting of parentheses. */
    static final int DEEPEST = 24;

    private static final Set<String> ORDERS = Set.of("<", ">", "<=", ">=");
    private static final Set<String> ARITHMETIC = Set.of("+", "-", "*", "/", "%", "^", "~", "&", "|");

    private final Tokens tokens;
    private final TermReader terms;

    ConditionReader(Tokens tokens) {
        this.tokens = tokens;
        this.terms = new TermReader(tokens);
    }

    /** Reads a condition, up to the comma or parenthesis that ends it. */
    Condition condition() {
        Token start = tokens.peek();
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(both());
        } while (tokens.acceptSign("||"));
        return parts.size() == 1 ? parts.get(0) : new Condition.Any(parts, start.place());
    }

    private Condition both() {
        Token start = tokens.peek();
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(single());
        } while (tokens.acceptSign("&&"));
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts, start.place());
    }

    private Condition single() {
        Token start = tokens.peek();
        if (tokens.acceptSign("!")) {
            if (tokens.isSign("!")) {
                tokens.fail("'!' twice", "neither of them");
            }
            return new Condition.Not(single(), start.place());
        }
        if (!tokens.isSign("(")) {
            return atom();
        }
        if (tokens.depth() >= DEEPEST) {
            tokens.fail("Parentheses nested deeper than " + DEEPEST, "a definition for the inner part");
        }
        tokens.next();
        Condition inner = condition();
        tokens.sign(")", "'||', '&&' or ')' is missing before it");
        return inner;
    }

    private Condition atom() {
        Token start = tokens.peek();
        if (tokens.isSign(",") || tokens.isSign(")")) {
            tokens.fail(tokens.unexpected("a condition"), "a condition before it, or no comma");
        }
        if (start.kind() != Kind.WORD && start.kind() != Kind.VARIABLE) {
            tokens.fail(
                    tokens.unexpected("a condition"), "a member of the fact, such as 'contactWithPerson.notRuledOut'");
        }
        return after(terms.chain());
    }

    /** Reads what stands behind a chain of members: nothing after a reading, else a comparison. */
    Condition after(TermReader.Chain chain) {
        Term term = chain.term();
        Token operator = tokens.peek();
        if (chain.reading().isPresent()) {
            refuseOperator(operator);
            return new Condition.Reads(term, chain.reading().get(), term.place());
        }
        if (operator.isSign("==") || operator.isSign("!=")) {
            tokens.next();
            return comparison(term, operator.isSign("!="));
        }
        if (operator.isWord("in") || operator.isWord("not") && tokens.peek(1).isWord("in")) {
            boolean negated = tokens.next().isWord("not");
            if (negated) {
                tokens.next();
            }
            return new Condition.Word(term, words(term), negated, term.place());
        }
        refuseOperator(operator);
        tokens.report(
                chain.start(),
                "'" + lastMember(term) + "' is compared with nothing",
                ".yes, .no, .unknown or .notRuledOut after an answer, .atLeast( … ).yes after a number or level, "
                        + "== \"…\" after a word");
        throw new SyntaxFailure();
    }

    private static String lastMember(Term term) {
        return term.calls().get(term.calls().size() - 1).member();
    }

    private void refuseOperator(Token operator) {
        String sign = operator.text();
        Optional<String> instead = ForeignWords.instead(operator);
        if (operator.kind() == Kind.SIGN && ORDERS.contains(sign)) {
            tokens.fail(
                    "'" + sign + "' would read what is not known as no",
                    ".atLeast( … ), .fewerThan( … ), .below( … ) or .before( … ) with .yes, .no, .unknown or .notRuledOut");
        } else if (operator.isSign("|") || operator.isSign("&")) {
            tokens.fail("A single '" + sign + "'", "'" + sign + sign + "'");
        } else if (isArithmetic(operator)) {
            tokens.fail("'" + sign + "' calculates; conditions do not", "a parameter, or a member that says it");
        } else if (operator.isSign("=")) {
            tokens.fail("'=' sets; conditions only ask", "'=='");
        } else if (operator.isSign("#") || operator.isSign("[") || operator.isSign("?") || operator.isSign("{")) {
            tokens.fail("'" + sign + "' is not part of rule files", "a member of the fact");
        } else if (operator.isSign("==") || operator.isSign("!=")) {
            tokens.fail("'" + sign + "' after a reading", "nothing after it, or '!' before it");
        } else if (instead.isPresent()) {
            tokens.fail("'" + sign + "' is not part of rule files", instead.get());
        }
    }

    static boolean isArithmetic(Token token) {
        return token.kind() == Kind.SIGN && ARITHMETIC.contains(token.text());
    }

    private Condition comparison(Term left, boolean negated) {
        Token right = tokens.peek();
        if (right.kind() == Kind.TEXT) {
            tokens.next();
            tokens.places().put(left.place(), "word 0", right.place());
            refuseOperator(tokens.peek());
            return new Condition.Word(left, List.of(right.text()), negated, left.place());
        }
        if (right.kind() == Kind.NUMBER) {
            tokens.fail(
                    "'" + lastMember(left) + "' is compared with the number " + right.text(),
                    ".atLeast( " + right.text() + " ) or .fewerThan( … ), with .yes, .no, .unknown or .notRuledOut");
        }
        if (right.kind() == Kind.WORD && left.variable().isPresent()) {
            tokens.fail(
                    "The comparison begins with '$" + left.variable().get() + "'",
                    "the other way round, the fact named earlier last");
        }
        if (right.kind() != Kind.VARIABLE) {
            tokens.fail(
                    tokens.unexpected("a word in double quotes or a fact named earlier"),
                    "a word of a closed list in double quotes, or an id such as '$child.id'");
        }
        TermReader.Chain chain = terms.chain();
        if (chain.reading().isPresent()) {
            tokens.report(right, "An answer is compared with '" + lastMember(left) + "'", "an id such as '$child.id'");
            throw new SyntaxFailure();
        }
        refuseOperator(tokens.peek());
        return new Condition.Same(left, chain.term(), negated, left.place());
    }

    private List<String> words(Term term) {
        List<String> words = new ArrayList<>();
        tokens.sign("(", "'( \"…\", \"…\" )' after 'in'");
        do {
            Token word = tokens.expect(Kind.TEXT, "a word in double quotes", "a word of the member's closed list");
            tokens.places().put(term.place(), "word " + words.size(), word.place());
            words.add(word.text());
        } while (tokens.acceptSign(","));
        tokens.sign(")", "a comma or ')' is missing before it");
        return words;
    }
}
