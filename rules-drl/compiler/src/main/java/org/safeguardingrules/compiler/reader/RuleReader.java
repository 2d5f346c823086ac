package org.safeguardingrules.compiler.reader;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.safeguardingrules.compiler.diagnostic.NearestWord;
import org.safeguardingrules.compiler.reader.Token.Kind;
import org.safeguardingrules.pack.DatedBy;
import org.safeguardingrules.pack.Duty;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.Priority;
import org.safeguardingrules.pack.Rule;

/** Reads one rule, from {@code rule} to {@code end}. */
final class RuleReader {

    private static final java.util.regex.Pattern NAME =
            java.util.regex.Pattern.compile("([A-Z]{2,4}-[0-9]{2}[A-Z]?(?:\\.[0-9]+)?) (\\S.*)");
    private static final java.util.regex.Pattern SENTENCE =
            java.util.regex.Pattern.compile("[\\p{L}\\p{N} ,.;:()'’‘“”–/%&£?-]+");
    private static final List<String> ANNOTATIONS =
            List.of("authority", "priority", "inForceFrom", "inForceUntil", "datedBy", "off", "mayGo");
    private static final LocalDate NO_DAY = LocalDate.of(1, 1, 1);

    private final Tokens tokens;
    private final SourceFile source;
    private final Map<String, Token> annotations = new LinkedHashMap<>();
    private boolean whole = true;
    private @Nullable Token missed;

    RuleReader(Tokens tokens, SourceFile source) {
        this.tokens = tokens;
        this.source = source;
    }

    ReadRule rule() {
        Token start = tokens.next();
        Token name = name();
        boolean fine = readAnnotations();
        boolean reached = fine || tokens.isWord("when") ? expect("when") : tokens.atPatternStart();
        PatternReader patterns = new PatternReader(tokens);
        List<Pattern> found = reached || tokens.atPatternStart() ? patterns.patterns() : List.of();
        boolean acts = expect("then") || tokens.isWord("require");
        DutyReader duties = new DutyReader(tokens);
        List<Duty> asked = acts ? duties.duties() : List.of();
        if (!expect("end")) {
            tokens.skipTo(token -> tokens.atRuleStart() || token.isWord("end") && tokens.atBoundary());
            if (tokens.isWord("end")) {
                tokens.next();
            }
        }
        whole &= patterns.whole() && duties.whole();
        return new ReadRule(rule(start, name, found, asked), whole);
    }

    private Token name() {
        Token name = tokens.expect(
                Kind.TEXT, "the rule's name", "\"INQ-10 Children's services enquiry at the start of supervision\"");
        Matcher parts = NAME.matcher(name.text());
        if (!parts.matches()) {
            tokens.report(
                    name,
                    "\"" + name.text() + "\" does not begin with an id and a sentence",
                    "\"INQ-10 Children's services enquiry at the start of supervision\"");
            whole = false;
        } else if (!SENTENCE.matcher(parts.group(2)).matches()) {
            tokens.report(
                    name,
                    "\"" + name.text() + "\" has signs that a sentence does not need",
                    "plain words, commas and full stops");
            whole = false;
        }
        return name;
    }

    /** Reads all annotations, and tells whether what follows them is where they end. */
    private boolean readAnnotations() {
        boolean fine = true;
        while (!atWhen() && !tokens.atBoundary() && !tokens.atPatternStart()) {
            try {
                if (!tokens.isSign("@")) {
                    refuseAttribute();
                }
                tokens.next();
                annotation();
            } catch (SyntaxFailure reported) {
                whole = false;
                tokens.skipTo(token -> token.isSign("@") || atWhen() || tokens.atBoundary() || tokens.atPatternStart());
                fine = tokens.isSign("@") || atWhen();
            }
        }
        return fine;
    }

    private boolean atWhen() {
        return tokens.isWord("when") || tokens.isNear("when");
    }

    private void refuseAttribute() {
        StringBuilder name = new StringBuilder(tokens.peek().text());
        for (int i = 1; tokens.peek(i).isSign("-") && tokens.peek(i + 1).kind() == Kind.WORD; i += 2) {
            name.append('-').append(tokens.peek(i + 1).text());
        }
        tokens.report(
                tokens.peek(),
                "Saw '" + name + "' where '@' or 'when' should be",
                ForeignWords.insteadOfAttribute(name.toString()));
        Place word = tokens.next().place();
        if (tokens.isSign("@")
                && tokens.peek().place().line() == word.line()
                && tokens.peek().place().column() == word.column() + name.length()) {
            tokens.next();
        }
        throw new SyntaxFailure();
    }

    private void annotation() {
        Token name = tokens.expect(Kind.WORD, "the name of an annotation", "@authority( \"…\" )");
        if (!ANNOTATIONS.contains(name.text())) {
            tokens.report(
                    name,
                    "'@" + name.text() + "' is not known",
                    NearestWord.to(name.text(), ANNOTATIONS)
                            .map(near -> "'@" + near + "'")
                            .orElse("one of @" + String.join(", @", ANNOTATIONS)));
            throw new SyntaxFailure();
        }
        tokens.sign("(", "@" + name.text() + "( \"…\" )");
        Token value = tokens.expect(Kind.TEXT, "a text in double quotes", "@" + name.text() + "( \"…\" )");
        tokens.sign(")", "')' after one text");
        if (annotations.put(name.text(), value) != null) {
            tokens.report(name, "'@" + name.text() + "' twice", "one of them");
            whole = false;
        }
    }

    private boolean expect(String word) {
        if (tokens.isWord(word)) {
            tokens.next();
            return true;
        }
        boolean near = tokens.isNear(word);
        String maybe = near ? "'" + word + "'" : "'" + word + "' on a line of its own before it";
        if (tokens.peek() != missed) {
            tokens.report(tokens.peek(), tokens.unexpected("'" + word + "'"), maybe);
        }
        missed = tokens.peek();
        whole = false;
        if (near) {
            tokens.next();
        }
        return near;
    }

    private Rule rule(Token start, Token name, List<Pattern> patterns, List<Duty> duties) {
        tokens.places().put(start.place(), "id", name.place());
        annotations.forEach((key, token) -> tokens.places().put(start.place(), key, token.place()));
        Matcher parts = NAME.matcher(name.text());
        boolean named = parts.matches();
        return new Rule(
                0,
                named ? parts.group(1) : name.text(),
                named ? parts.group(2) : name.text(),
                theme(),
                required(name, "authority").map(Token::text).orElse(""),
                required(name, "priority")
                        .flatMap(token -> DutyReader.priority(tokens, token))
                        .orElse(Priority.ROUTINE),
                required(name, "inForceFrom").flatMap(this::day).orElse(NO_DAY),
                Optional.ofNullable(annotations.get("inForceUntil")).flatMap(this::day),
                Optional.ofNullable(annotations.get("datedBy"))
                        .flatMap(this::datedBy)
                        .orElse(DatedBy.AS_AT),
                Optional.ofNullable(annotations.get("off")).map(Token::text),
                Optional.ofNullable(annotations.get("mayGo")).map(Token::text),
                patterns,
                duties,
                start.place());
    }

    /** The folder below {@code rules} that the file stands in. */
    private String theme() {
        String[] folders = source.path().split("/");
        return folders.length < 2 ? "" : folders[folders.length - 2];
    }

    private Optional<Token> required(Token name, String annotation) {
        Token token = annotations.get(annotation);
        if (token == null && whole) {
            tokens.report(name, "The rule has no @" + annotation, "@" + annotation + "( \"…\" ) below its name");
        }
        return Optional.ofNullable(token);
    }

    private Optional<LocalDate> day(Token token) {
        try {
            return Optional.of(LocalDate.parse(token.text()));
        } catch (DateTimeParseException notADay) {
            tokens.report(token, "\"" + token.text() + "\" is no day", "year, month and day as in \"2018-01-01\"");
            return Optional.empty();
        }
    }

    private Optional<DatedBy> datedBy(Token token) {
        Optional<DatedBy> basis = DatedBy.of(token.text());
        if (basis.isEmpty()) {
            List<String> words =
                    Arrays.stream(DatedBy.values()).map(DatedBy::word).toList();
            tokens.report(
                    token,
                    "A rule is not dated by \"" + token.text() + "\"",
                    NearestWord.hint(token.text(), words, ""));
        }
        return basis;
    }
}
