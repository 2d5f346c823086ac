package org.safeguardingrules.compiler.words;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.Rule;

/**
 * A rule or definition as sentences, and where its file writes it.
 *
 * @param place where it begins
 * @param name id of the rule, or name of the definition
 * @param text its sentences, a line each
 */
public record Sentences(Place place, String name, String text) {

    private static final String STEP = "  ";

    /** Every definition and rule of a pack, in the order of the files. */
    public static List<Sentences> of(Pack pack) {
        Words words = Words.of(pack);
        Stream<Sentences> rules = Stream.concat(pack.rules().stream(), pack.aboutTheAdvice().values().stream())
                .map(rule -> of(rule, words));
        Stream<Sentences> definitions = pack.definitions().values().stream().map(definition -> of(definition, words));
        return Stream.concat(rules, definitions)
                .sorted(Comparator.<Sentences, String>comparing(
                                sentences -> sentences.place().file())
                        .thenComparing(sentences -> sentences.place().line()))
                .toList();
    }

    private static Sentences of(Rule rule, Words words) {
        String when =
                words.conditions(rule).stream().map(line -> line.text(STEP)).collect(Collectors.joining());
        String what = rule.duties().stream()
                .map(duty -> STEP + words.duty(rule, duty) + "\n")
                .collect(Collectors.joining());
        return new Sentences(rule.place(), rule.id(), rule.id() + " " + rule.sentence() + "\n" + when + what);
    }

    private static Sentences of(Definition definition, Words words) {
        boolean dated = definition.versions().size() > 1;
        String meanings = definition.versions().stream()
                .map(version -> (dated ? STEP + "From " + version.from() + ":\n" : "")
                        + words.meaning(definition, version).text(STEP))
                .collect(Collectors.joining());
        String opening = "“" + definition.name() + "” of " + words.noun(definition) + "\n";
        return new Sentences(definition.place(), definition.name(), opening + meanings);
    }
}
