package org.safeguardingrules.compiler.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeguardingrules.compiler.diagnostic.NearestWord;
import org.safeguardingrules.compiler.reader.YamlValue.Entries;
import org.safeguardingrules.compiler.reader.YamlValue.Entry;
import org.safeguardingrules.compiler.reader.YamlValue.Items;
import org.safeguardingrules.compiler.reader.YamlValue.Text;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Derivation;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.Reading;

/** Reads how a definition derives its answer: any, all and not over members, in three values. */
final class DerivationReader {

    static final List<String> WORDS = List.of("any", "all", "not");

    private final SourceFile source;

    DerivationReader(SourceFile source) {
        this.source = source;
    }

    /** Reads a derivation; empty where it could not be read, which then was reported. */
    Optional<Derivation> derivation(YamlValue value) {
        if (value instanceof Text text) {
            return member(text);
        }
        if (value instanceof Entries map && map.entries().size() == 1) {
            Map.Entry<String, Entry> only = map.entries().entrySet().iterator().next();
            return derivation(
                    only.getKey(), only.getValue().value(), only.getValue().keyPlace());
        }
        report(
                value.place(),
                "This derives no answer",
                "a member, or one of 'any:', 'all:' and 'not:' with a list below it");
        return Optional.empty();
    }

    /** Reads what stands below {@code any}, {@code all} or {@code not}. */
    Optional<Derivation> derivation(String word, YamlValue value, Place place) {
        if (!WORDS.contains(word)) {
            report(place, "'" + word + "' derives no answer", NearestWord.hint(word, WORDS, "'any'"));
            return Optional.empty();
        }
        if (word.equals("not")) {
            return derivation(value).map(part -> new Derivation.NotOf(part, place));
        }
        if (!(value instanceof Items items) || items.values().isEmpty()) {
            report(place, "'" + word + "' has no list below it", "a line for each part, beginning with '- '");
            return Optional.empty();
        }
        List<Derivation> parts = new ArrayList<>();
        items.values().forEach(item -> derivation(item).ifPresent(parts::add));
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                word.equals("any") ? new Derivation.AnyOf(parts, place) : new Derivation.AllOf(parts, place));
    }

    private Optional<Derivation> member(Text text) {
        Tokens tokens =
                new Tokens(Lexer.tokens(text.value(), text.place()), Set.of(), source.diagnostics(), source.places());
        try {
            if (tokens.peek().kind() == Token.Kind.VARIABLE) {
                tokens.fail(
                        "A definition knows no fact " + tokens.peek().shown(),
                        "a member of the fact that it is said of");
            }
            TermReader.Chain chain = new TermReader(tokens).chain();
            if (chain.reading().isPresent()) {
                String reading = chain.reading().map(Reading::member).orElse("");
                tokens.report(
                        chain.start(),
                        "'." + reading + "' loses what is unknown; a definition keeps it",
                        reading.equals("no") ? "'not: …' with the member" : "the member without '." + reading + "'");
                return Optional.empty();
            }
            Token rest = tokens.peek();
            if (rest.kind() == Token.Kind.WORD && !rest.isWord("in") && !rest.isWord("not")) {
                tokens.fail(tokens.unexpected("the end of the expression"), "a line of its own for each part");
            }
            Derivation read = tokens.atEnd()
                    ? new Derivation.Member(chain.term(), text.place())
                    : word(new ConditionReader(tokens).after(chain), tokens, text.place());
            if (!tokens.atEnd()) {
                tokens.fail(tokens.unexpected("the end of the expression"), "a line of its own for each part");
            }
            return Optional.of(read);
        } catch (SyntaxFailure reported) {
            return Optional.empty();
        }
    }

    private static Derivation word(Condition condition, Tokens tokens, Place place) {
        if (!(condition instanceof Condition.Word word)) {
            tokens.fail("A definition joins no facts", "a member of the vocabulary that joins");
            throw new SyntaxFailure();
        }
        Derivation among = new Derivation.Word(word.word(), word.among(), place);
        return word.negated() ? new Derivation.NotOf(among, place) : among;
    }

    private void report(Place place, String what, String maybe) {
        source.diagnostics().add(place, what, maybe);
    }
}
