package org.safeguardingrules.compiler.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeguardingrules.compiler.diagnostic.NearestWord;
import org.safeguardingrules.compiler.reader.Token.Kind;
import org.safeguardingrules.pack.Place;

/**
 * Reads a rule file: the closed subset of DRL, and nothing else. What it does not know it refuses, at its place, and
 * goes on behind it, so that every mistake is reported in one run.
 */
final class DrlReader {

    private static final String IMPORT = "org.safeguardingrules.vocabulary.*";
    private static final String GLOBAL = "org.safeguardingrules.vocabulary.Require";
    private static final Map<String, String> LINES = Map.of(
            "package", "package org.safeguardingrules.rules;",
            "import", "import " + IMPORT + ";",
            "global", "global " + GLOBAL + " require;");
    private static final List<String> HEADER = List.of("package", "import", "global");
    private static final Set<String> STARTS =
            Set.of("package", "import", "global", "function", "declare", "query", "template", "unit", "dialect");

    private final SourceFile source;
    private final Tokens tokens;
    private final Set<String> header = new HashSet<>();
    private final List<ReadRule> rules = new ArrayList<>();

    private DrlReader(SourceFile source) {
        this.source = source;
        this.tokens = new Tokens(
                Lexer.tokens(source.text(), new Place(source.path(), 1, 1)),
                CharacterGate.dirtyLines(source),
                source.diagnostics(),
                source.places());
    }

    /** The rules of a file, in its order; what is wrong goes to the diagnostics of the file. */
    static List<ReadRule> read(SourceFile source) {
        if (source.text().length() > CharacterGate.MOST_CHARACTERS) {
            CharacterGate.dirtyLines(source);
            return List.of();
        }
        return new DrlReader(source).read();
    }

    private List<ReadRule> read() {
        int before = source.diagnostics().count();
        List<String> lines = source.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!isClosed(lines.get(i))) {
                source.diagnostics().unclear(source.path(), i + 1);
            }
        }
        while (!tokens.atEnd()) {
            tokens.closeAll();
            Token start = tokens.peek();
            try {
                if (start.isWord("rule")) {
                    missingHeader();
                    rules.add(new RuleReader(tokens, source).rule());
                } else if (start.kind() == Kind.WORD && HEADER.contains(start.text())) {
                    headerLine(start);
                } else {
                    refuse(start);
                }
            } catch (SyntaxFailure reported) {
                if (tokens.peek() == start) {
                    tokens.next();
                }
                tokens.skipTo(token -> atTopLevel());
            }
        }
        if (rules.isEmpty() && source.diagnostics().count() == before) {
            tokens.report(tokens.peek(), "The file has no rule", "delete it, or write one from 'rule' to 'end'");
        }
        return rules;
    }

    /** Whether every parenthesis and quotation mark of a line has its fellow there. */
    private static boolean isClosed(String line) {
        String unquoted = line.replaceAll("\"[^\"]*\"", "");
        long opened = unquoted.chars().filter(here -> here == '(').count();
        long closed = unquoted.chars().filter(here -> here == ')').count();
        return opened == closed && !unquoted.contains("\"") && !line.contains("\"\"");
    }

    private boolean atTopLevel() {
        Token here = tokens.peek();
        return tokens.atRuleStart() || here.firstOnLine() && here.kind() == Kind.WORD && STARTS.contains(here.text());
    }

    private void refuse(Token start) {
        String maybe = ForeignWords.instead(start)
                .orElseGet(() -> NearestWord.to(start.text(), List.of("rule", "package", "import", "global"))
                        .map(word -> "'" + word + "'")
                        .orElse("a rule, from 'rule' to 'end'"));
        tokens.fail("Saw " + start.shown() + " where a rule should begin", maybe);
    }

    private void headerLine(Token start) {
        tokens.next();
        if (!rules.isEmpty()) {
            refuse(start, "'" + start.text() + "' after the first rule", "above the first rule, once");
        }
        boolean again = !header.add(start.text());
        switch (start.text()) {
            case "package" -> packageName();
            case "import" -> exactly(start, IMPORT, "");
            default -> exactly(start, GLOBAL, "require");
        }
        if (again) {
            refuse(start, "'" + start.text() + "' twice", "leave the second out: a file needs one");
        }
        tokens.sign(";", "';' at the end of the line");
    }

    private void packageName() {
        Token first = tokens.peek();
        String name = qualifiedName();
        if (!name.matches("[a-z][a-z0-9]*(\\.[a-z][a-z0-9]*)*")) {
            refuse(
                    first,
                    "The package '" + name + "' is not made of small letters and dots",
                    "'org.safeguardingrules.rules'");
        }
    }

    private void exactly(Token start, String expected, String name) {
        Token first = tokens.peek();
        String found = qualifiedName();
        String line = "'" + start.text() + " " + expected + (name.isEmpty() ? "" : " " + name) + ";', and nothing else";
        if (!found.equals(expected)) {
            refuse(first, "'" + start.text() + " " + found + "' reaches outside the vocabulary", line);
        }
        if (!name.isEmpty() && !tokens.isWord(name)) {
            tokens.fail(tokens.unexpected("'" + name + "'"), line);
        }
        if (!name.isEmpty()) {
            tokens.next();
        }
    }

    private void refuse(Token token, String what, String maybe) {
        tokens.report(token, what, maybe);
        throw new SyntaxFailure();
    }

    private String qualifiedName() {
        StringBuilder name = new StringBuilder(
                tokens.expect(Kind.WORD, "a name", "'org.safeguardingrules…'").text());
        while (tokens.acceptSign(".")) {
            name.append('.');
            name.append(
                    tokens.isSign("*")
                            ? tokens.next().text()
                            : tokens.expect(Kind.WORD, "a name", "a name or '*' after the dot")
                                    .text());
        }
        return name.toString();
    }

    /** Says once, at the first rule, which of the three lines are missing that let any Drools run the file. */
    private void missingHeader() {
        List<String> missing = HEADER.stream().filter(header::add).toList();
        if (!missing.isEmpty()) {
            tokens.report(
                    tokens.peek(),
                    "'" + String.join("', '", missing) + "' missing above the first rule",
                    "'" + String.join(" ", missing.stream().map(LINES::get).toList()) + "'");
        }
    }
}
