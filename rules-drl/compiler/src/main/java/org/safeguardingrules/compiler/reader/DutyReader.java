package org.safeguardingrules.compiler.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safeguardingrules.compiler.diagnostic.NearestWord;
import org.safeguardingrules.compiler.reader.Token.Kind;
import org.safeguardingrules.pack.Duty;
import org.safeguardingrules.pack.Priority;

/** Reads what a rule asks for, between {@code then} and {@code end}. A consequence is data: require lines only. */
final class DutyReader {

    private static final int MOST_DUTIES = 20;
    private static final List<String> CLAUSES =
            List.of("about", "within", "from", "before", "under", "indicating", "priority");
    private static final String SHAPE = "'require.check( \"…\" ).about( $child ).within( \"…\" ).from( \"…\" );'";

    private final Tokens tokens;
    private boolean whole = true;

    DutyReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether everything so far could be read. */
    boolean whole() {
        return whole;
    }

    /** Reads all duties of a rule, up to {@code end} or to where the rule breaks off. */
    List<Duty> duties() {
        List<Duty> duties = new ArrayList<>();
        Token start = tokens.peek();
        while (!tokens.atBoundary() && !tokens.isWord("end") && !tokens.isNear("end")) {
            Token first = tokens.peek();
            try {
                duties.add(duty());
                if (duties.size() == MOST_DUTIES + 1) {
                    tokens.report(first, "More than " + MOST_DUTIES + " duties in one rule", "two rules");
                    whole = false;
                }
            } catch (SyntaxFailure reported) {
                whole = false;
                skip(first);
            }
        }
        if (duties.isEmpty() && whole) {
            tokens.report(start, "The rule asks for nothing", SHAPE);
            whole = false;
        }
        tokens.closeAll();
        return duties;
    }

    /** After a mistaken require line goes on with the next line; after anything else with the next require line. */
    private void skip(Token first) {
        if (tokens.peek() == first) {
            tokens.next();
        }
        if (isRequire(first)) {
            tokens.skipTo(token -> token.isSign(";") || token.firstOnLine() && isRequire(token) || tokens.atBoundary());
            tokens.acceptSign(";");
            tokens.acceptSign(")");
        } else {
            tokens.skipTo(token -> token.firstOnLine() && isRequire(token) || tokens.atBoundary());
        }
    }

    private static boolean isRequire(Token token) {
        return token.kind() == Kind.WORD
                && NearestWord.to(token.text(), List.of("require")).isPresent();
    }

    private Duty duty() {
        Token start = tokens.peek();
        if (!start.isWord("require")) {
            String maybe = ForeignWords.insteadOfStatement(start).orElse(isRequire(start) ? "'require'" : SHAPE);
            tokens.fail("Saw " + start.shown() + " where 'require' should be: a consequence only asks", maybe);
        }
        tokens.next();
        tokens.sign(".", "'require.check( \"…\" )'");
        org.safeguardingrules.pack.Kind kind = kind();
        Token action = argument(Kind.TEXT, "the name of an action");
        tokens.places().put(start.place(), "action", action.place());
        Map<String, Token> clauses = clauses();
        tokens.sign(";", "';' at the end of the line");
        clauses.forEach((name, token) -> tokens.places().put(start.place(), name, token.place()));
        return duty(start, kind, action, clauses);
    }

    private org.safeguardingrules.pack.Kind kind() {
        Map<String, org.safeguardingrules.pack.Kind> kinds = Arrays.stream(org.safeguardingrules.pack.Kind.values())
                .collect(Collectors.toMap(org.safeguardingrules.pack.Kind::method, kind -> kind));
        Token name = tokens.peek();
        org.safeguardingrules.pack.Kind kind = kinds.get(name.text());
        if (kind == null || name.kind() != Kind.WORD) {
            tokens.fail(
                    "'require." + name.text() + "' asks for nothing known",
                    NearestWord.hint(name.text(), kinds.keySet(), "'check'"));
            throw new SyntaxFailure();
        }
        tokens.next();
        return kind;
    }

    private Map<String, Token> clauses() {
        Map<String, Token> clauses = new LinkedHashMap<>();
        while (tokens.acceptSign(".")) {
            Token name = tokens.peek();
            if (name.kind() != Kind.WORD || !CLAUSES.contains(name.text())) {
                tokens.fail(
                        "'." + name.text() + "' says nothing known of a duty",
                        NearestWord.hint(name.text(), CLAUSES, "'.about'"));
            }
            if (clauses.containsKey(name.text())) {
                tokens.fail("'." + name.text() + "' twice in one duty", "one of them, or two duties");
            }
            tokens.next();
            clauses.put(
                    name.text(),
                    name.isWord("about")
                            ? argument(Kind.VARIABLE, "a fact named in the rule")
                            : argument(Kind.TEXT, "a name in double quotes"));
        }
        return clauses;
    }

    private Token argument(Kind kind, String expected) {
        tokens.sign("(", "'(' before its argument");
        Token argument = tokens.expect(kind, expected, kind == Kind.TEXT ? "its name in double quotes" : "'$child'");
        tokens.sign(
                ")",
                argument.text().contains(")")
                        ? "a double quote is missing"
                        : "')' after one argument: nothing is put together here");
        return argument;
    }

    private Duty duty(Token start, org.safeguardingrules.pack.Kind kind, Token action, Map<String, Token> clauses) {
        Token about = clauses.get("about");
        if (about == null) {
            return incomplete(start, "The duty says nothing of whom it is about", ".about( $child )");
        }
        Token from = clauses.get("from");
        Token before = clauses.get("before");
        if (from != null && before != null) {
            return incomplete(from, "The duty has both '.from' and '.before'", "one of them");
        }
        if (from != null && !clauses.containsKey("within")) {
            return incomplete(from, "The duty has a start and no period", ".within( \"…\" ) before it");
        }
        if (from == null && before == null) {
            return clauses.containsKey("within")
                    ? incomplete(
                            start,
                            "A period without the event it runs from",
                            ".from( \"allocation\" ), or .before( \"…\" )")
                    : incomplete(start, "The duty has no time", ".within( \"…\" ).from( \"…\" ), or .before( \"…\" )");
        }
        Token anchor = from != null ? from : before;
        tokens.places().put(start.place(), "anchor", anchor == null ? start.place() : anchor.place());
        return new Duty(
                kind,
                action.text(),
                about.text(),
                text(clauses, "within"),
                anchor == null ? "" : anchor.text(),
                before != null,
                text(clauses, "under"),
                text(clauses, "indicating"),
                priority(clauses),
                start.place());
    }

    private Duty incomplete(Token token, String what, String maybe) {
        tokens.report(token, what, maybe);
        throw new SyntaxFailure();
    }

    private static Optional<String> text(Map<String, Token> clauses, String name) {
        return Optional.ofNullable(clauses.get(name)).map(Token::text);
    }

    private Optional<Priority> priority(Map<String, Token> clauses) {
        Token token = clauses.get("priority");
        return token == null ? Optional.empty() : priority(tokens, token);
    }

    /** The priority that a word names; reported where it names none. */
    static Optional<Priority> priority(Tokens tokens, Token token) {
        for (Priority priority : Priority.values()) {
            if (priority.word().equals(token.text())) {
                return Optional.of(priority);
            }
        }
        List<String> words =
                Arrays.stream(Priority.values()).map(Priority::word).toList();
        tokens.report(
                token, "The priority \"" + token.text() + "\" is not known", NearestWord.hint(token.text(), words, ""));
        return Optional.empty();
    }
}
