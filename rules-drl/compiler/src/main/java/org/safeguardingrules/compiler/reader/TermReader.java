package org.safeguardingrules.compiler.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.compiler.reader.Token.Kind;
import org.safeguardingrules.pack.Argument;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.Reading;
import org.safeguardingrules.pack.Term;

/** Reads a chain of members with their arguments, and the reading at its end where there is one. */
final class TermReader {

    /** Largest number that a rule may write. */
    static final int LARGEST_NUMBER = 10_000;

    private static final int MOST_MEMBERS = 6;
    private static final int MOST_ARGUMENTS = 6;

    private final Tokens tokens;

    TermReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * A chain as it was read.
     *
     * @param term the members before the reading
     * @param reading the reading at the end
     * @param start its first token
     */
    record Chain(Term term, Optional<Reading> reading, Token start) {}

    /** Reads a chain; a reading is its last word. */
    Chain chain() {
        Token start = tokens.peek();
        Optional<String> variable = variable();
        List<Term.Call> calls = new ArrayList<>();
        Optional<Reading> reading = Optional.empty();
        do {
            Token name = memberName();
            Optional<Reading> read = calls.isEmpty() ? Optional.empty() : reading(name);
            if (read.isPresent()) {
                tokens.places().put(start.place(), "reading", name.place());
                reading = read;
                if (tokens.isSign("(")) {
                    tokens.fail("'" + name.text() + "' has parentheses", "'." + name.text() + "' without them");
                }
                break;
            }
            tokens.places().put(start.place(), "call " + calls.size(), name.place());
            calls.add(new Term.Call(name.text(), arguments(start.place(), calls.size(), name)));
            if (calls.size() > MOST_MEMBERS) {
                tokens.fail("More than " + MOST_MEMBERS + " members in a row", "a definition in between");
            }
        } while (tokens.acceptSign("."));
        if (tokens.isSign(".")) {
            tokens.fail(
                    tokens.unexpected("the end of the condition"),
                    "a comma, or nothing after '" + lastWord(reading) + "'");
        }
        return new Chain(new Term(variable, calls, start.place()), reading, start);
    }

    private static String lastWord(Optional<Reading> reading) {
        return reading.map(Reading::member).orElse("");
    }

    private Optional<String> variable() {
        if (tokens.peek().kind() != Kind.VARIABLE) {
            return Optional.empty();
        }
        Token variable = tokens.next();
        if (tokens.isSign(":")) {
            tokens.fail(
                    "'$" + variable.text() + " :' names a field; only whole facts are named",
                    "a name before the pattern, and its member where it is needed");
        }
        tokens.sign(".", "a member of it, such as '$" + variable.text() + ".id'");
        return Optional.of(variable.text());
    }

    private Token memberName() {
        Token name = tokens.peek();
        Optional<String> instead = ForeignWords.insteadOfMember(name);
        if (instead.isPresent()) {
            tokens.fail("'" + name.text() + "' is not part of rule files", instead.get());
        }
        if (name.isType()) {
            tokens.fail(
                    "'" + name.text() + "' begins with a capital letter; members do not, and no class is reached",
                    "a member of the fact");
        }
        return tokens.expect(Kind.WORD, "a member", "a member of the fact, such as 'id'");
    }

    private static Optional<Reading> reading(Token name) {
        for (Reading reading : Reading.values()) {
            if (reading.member().equals(name.text())) {
                return Optional.of(reading);
            }
        }
        return Optional.empty();
    }

    private List<Argument> arguments(Place start, int call, Token name) {
        List<Argument> arguments = new ArrayList<>();
        if (!tokens.acceptSign("(")) {
            return arguments;
        }
        if (tokens.isSign(")")) {
            tokens.fail("'" + name.text() + "()' has nothing in its parentheses", "'" + name.text() + "' without them");
        }
        do {
            tokens.places()
                    .put(
                            start,
                            "call " + call + " argument " + arguments.size(),
                            tokens.peek().place());
            arguments.add(argument());
            if (arguments.size() > MOST_ARGUMENTS) {
                tokens.fail("More than " + MOST_ARGUMENTS + " arguments", "a definition that needs fewer");
            }
        } while (tokens.acceptSign(","));
        if (ConditionReader.isArithmetic(tokens.peek())) {
            tokens.fail(
                    "'" + tokens.peek().text() + "' calculates; arguments do not", "a parameter, or the number itself");
        }
        if (!tokens.acceptSign(")")) {
            tokens.fail(tokens.unexpected("',' or ')'"), "a comma or ')' is missing before it");
        }
        return arguments;
    }

    private Argument argument() {
        Token token = tokens.peek();
        if (token.kind() == Kind.TEXT) {
            tokens.next();
            return new Argument.Text(token.text());
        }
        if (token.kind() == Kind.NUMBER) {
            return new Argument.Number(number());
        }
        if (token.kind() == Kind.VARIABLE) {
            tokens.next();
            if (tokens.isSign(".")) {
                tokens.fail("A member of '$" + token.text() + "' as an argument", "'$" + token.text() + "' by itself");
            }
            return new Argument.Variable(token.text());
        }
        if (token.isWord("parameter") && tokens.peek(1).isSign("(")) {
            tokens.next();
            tokens.next();
            Token parameter = tokens.expect(Kind.TEXT, "the name of a parameter", "its name in double quotes");
            tokens.sign(")", "')' is missing before it");
            return new Argument.Parameter(parameter.text());
        }
        tokens.fail(
                tokens.unexpected("an argument"),
                "a number, a word in double quotes, parameter( \"…\" ) or a fact named earlier, such as '$child'");
        throw new SyntaxFailure();
    }

    private int number() {
        Token token = tokens.peek();
        if (!token.text().matches("0|[1-9][0-9]{0,4}") || Integer.parseInt(token.text()) > LARGEST_NUMBER) {
            tokens.fail(
                    "'" + token.text() + "' is no whole number from 0 to " + LARGEST_NUMBER,
                    "a smaller number in plain digits, or a parameter");
        }
        tokens.next();
        return Integer.parseInt(token.text());
    }
}
