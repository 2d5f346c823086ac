package org.safeguardingrules.toolkit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safeguardingrules.compiler.words.Words;
import org.safeguardingrules.explanation.Explanation;
import org.safeguardingrules.explanation.ExplanationText.Wording;
import org.safeguardingrules.explanation.RuleExplained;
import org.safeguardingrules.pack.AsWritten;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Condition.All;
import org.safeguardingrules.pack.Condition.Any;
import org.safeguardingrules.pack.Condition.Not;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Derivation;
import org.safeguardingrules.pack.Derivation.AllOf;
import org.safeguardingrules.pack.Derivation.AnyOf;
import org.safeguardingrules.pack.Derivation.NotOf;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.Rule;

/** Says the conditions of the rules that an explanation is about, and the parts of definitions, as English sentences. */
final class PartsInWords implements Wording {

    private final Words words;
    private final Map<Part, String> sentences = new HashMap<>();

    /** A part as its file writes it, and where it stands there. */
    private record Part(String written, Place place) {}

    private PartsInWords(Pack pack) {
        this.words = Words.of(pack);
    }

    /** The words for an explanation by this pack. */
    static Wording of(Explanation explanation, Pack pack) {
        PartsInWords parts = new PartsInWords(pack);
        List<String> rules =
                explanation.rules().stream().map(RuleExplained::rule).toList();
        pack.rules().stream().filter(rule -> rules.contains(rule.id())).forEach(parts::add);
        pack.definitions().values().forEach(parts::add);
        return parts;
    }

    @Override
    public String of(String part, Place place) {
        return sentences.getOrDefault(new Part(part, place), part);
    }

    private void add(Rule rule) {
        for (Pattern pattern : rule.patterns()) {
            sentences.put(new Part(AsWritten.of(pattern), pattern.place()), words.pattern(rule, pattern));
            pattern.conditions().forEach(condition -> add(rule, pattern, condition));
        }
    }

    /** A condition, and that it does not hold: which of the two is wanted the explanation says. */
    private void add(Rule rule, Pattern pattern, Condition condition) {
        Place place = condition.place();
        sentences.put(new Part(AsWritten.of(condition), place), words.condition(rule, pattern, condition));
        sentences.put(
                new Part(AsWritten.denied(condition), place),
                words.condition(rule, pattern, new Not(condition, place)));
        parts(condition).forEach(part -> add(rule, pattern, part));
    }

    private static List<Condition> parts(Condition condition) {
        if (condition instanceof All all) {
            return all.parts();
        } else if (condition instanceof Any any) {
            return any.parts();
        }
        return condition instanceof Not not ? List.of(not.part()) : List.of();
    }

    private void add(Definition definition) {
        definition.versions().forEach(version -> add(definition, version.derivation()));
    }

    private void add(Definition definition, Derivation derivation) {
        sentences.put(new Part(AsWritten.of(derivation), derivation.place()), words.derivation(definition, derivation));
        parts(derivation).forEach(part -> add(definition, part));
    }

    private static List<Derivation> parts(Derivation derivation) {
        if (derivation instanceof AnyOf any) {
            return any.parts();
        } else if (derivation instanceof AllOf all) {
            return all.parts();
        }
        return derivation instanceof NotOf not ? List.of(not.part()) : List.of();
    }
}
