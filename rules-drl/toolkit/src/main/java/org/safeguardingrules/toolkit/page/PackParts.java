package org.safeguardingrules.toolkit.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguardingrules.compiler.catalogue.Change;
import org.safeguardingrules.compiler.words.Words;
import org.safeguardingrules.pack.Authority;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Force;
import org.safeguardingrules.pack.Jurisdiction;
import org.safeguardingrules.pack.Mark;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Parameter;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.toolkit.page.Parts.AuthorityPart;
import org.safeguardingrules.toolkit.page.Parts.ChangePart;
import org.safeguardingrules.toolkit.page.Parts.CountPart;
import org.safeguardingrules.toolkit.page.Parts.DefinitionPart;
import org.safeguardingrules.toolkit.page.Parts.LinePart;
import org.safeguardingrules.toolkit.page.Parts.MeaningPart;
import org.safeguardingrules.toolkit.page.Parts.NumberPart;
import org.safeguardingrules.toolkit.page.Parts.UsePart;
import org.safeguardingrules.toolkit.page.Parts.ValuePart;

/** The parts of the page that rules share: authorities, definitions, numbers, changes, counts. */
final class PackParts {

    private final Pack pack;
    private final Words words;
    private final List<Rule> rules;
    private final Map<String, TreeSet<String>> restingOn;

    PackParts(Pack pack, Words words, List<Rule> rules) {
        this.pack = pack;
        this.words = words;
        this.rules = List.copyOf(rules);
        this.restingOn = rules.stream()
                .flatMap(rule -> authorities(rule).map(authority -> Map.entry(authority, rule.id())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(TreeSet::new))));
    }

    /** Ids of the authorities of the duties of a rule, one for each duty. */
    private static Stream<String> authorities(Rule rule) {
        return rule.duties().stream().map(duty -> duty.under().orElse(rule.authority()));
    }

    AuthorityPart authority(Authority authority) {
        Force england = authority.forceIn(Jurisdiction.ENGLAND);
        Force wales = authority.forceIn(Jurisdiction.WALES);
        return new AuthorityPart(
                authority.id(),
                Shown.anchor("authority", authority.id()),
                authority.says(),
                Shown.mark(authority.mark()),
                Shown.says(authority.mark()),
                Shown.force(england) + (wales == england ? "" : "; in Wales " + Shown.force(wales)),
                String.join(", ", authority.sources()),
                String.join(", ", authority.names()),
                authority
                        .adoption()
                        .map(adoption -> "by the " + adoption.role() + " on " + Shown.day(adoption.on())
                                + ", to be looked at again by " + Shown.day(adoption.review()))
                        .orElse(""),
                String.join(", ", restingOn.getOrDefault(authority.id(), new TreeSet<>())));
    }

    List<UsePart> uses(Collection<String> definitions) {
        return definitions.stream()
                .map(pack::definition)
                .map(definition -> new UsePart(
                        definition.name(), Shown.anchor("definition", definition.name()), definition.says()))
                .toList();
    }

    /** All definitions, as a reader looks for them. */
    List<DefinitionPart> definitions() {
        return pack.definitions().values().stream()
                .sorted(Comparator.comparing(Definition::name, String.CASE_INSENSITIVE_ORDER))
                .map(this::definition)
                .toList();
    }

    /** All numbers, as a reader looks for them. */
    List<NumberPart> numbers() {
        return parameters().map(parameter -> number(parameter, value -> true)).toList();
    }

    private Stream<Parameter> parameters() {
        return pack.parameters().values().stream()
                .sorted(Comparator.comparing(Parameter::name, String.CASE_INSENSITIVE_ORDER));
    }

    private DefinitionPart definition(Definition definition) {
        return new DefinitionPart(
                definition.name(),
                Shown.anchor("definition", definition.name()),
                words.noun(definition),
                definition.says(),
                words.direction(definition),
                authority(pack.authority(definition.authority())),
                definition.versions().stream()
                        .map(version -> new MeaningPart(
                                definition.versions().size() == 1 ? "" : Shown.days(version.from(), version.until()),
                                LinePart.of(words.meaning(definition, version))))
                        .toList(),
                uses(words.uses(definition).definitions()));
    }

    /** A number of policy, with those of its values that are meant. */
    NumberPart number(Parameter parameter, Predicate<Parameter.Value> meant) {
        return new NumberPart(
                parameter.name(),
                Shown.anchor("number", parameter.name()),
                parameter.says(),
                parameter.values().stream()
                        .filter(meant)
                        .map(value -> new ValuePart(
                                Words.counted(value.number(), parameter.unit()),
                                Shown.day(value.from()),
                                value.areas().isEmpty()
                                        ? value.nation()
                                                .map(nation -> Shown.capital(nation.word()))
                                                .orElse("")
                                        : String.join(", ", value.areas()),
                                Shown.mark(value.mark()),
                                String.join(", ", value.sources())))
                        .toList());
    }

    static ChangePart change(Change change) {
        return new ChangePart(
                change.on().map(Shown::day).orElse("Day not known"),
                change.says(),
                Shown.mark(change.mark()),
                String.join(", ", change.sources()),
                change.dayBefore(),
                change.dayItself(),
                change.untested().orElse(""));
    }

    /** How many duties there are, by mark and force. */
    List<CountPart> dutyCounts() {
        Map<Mark, Map<Force, Integer>> counts = new EnumMap<>(Mark.class);
        rules.stream()
                .flatMap(PackParts::authorities)
                .map(pack::authority)
                .forEach(authority -> counts.computeIfAbsent(authority.mark(), mark -> new EnumMap<>(Force.class))
                        .merge(authority.forceIn(Jurisdiction.ENGLAND), 1, Integer::sum));
        return Arrays.stream(Mark.values())
                .map(mark -> count(mark, counts.getOrDefault(mark, Map.of())))
                .toList();
    }

    private static CountPart count(Mark mark, Map<Force, Integer> byForce) {
        List<Integer> counts = Arrays.stream(Force.values())
                .map(force -> byForce.getOrDefault(force, 0))
                .toList();
        return new CountPart(
                Shown.mark(mark),
                Shown.says(mark),
                counts,
                counts.stream().mapToInt(Integer::intValue).sum());
    }

    /** How many numbers there are, by mark. */
    List<CountPart> numberCounts() {
        List<CountPart> counts = new ArrayList<>();
        for (Mark mark : Mark.values()) {
            long ofMark = values().filter(value -> value.mark() == mark).count();
            counts.add(new CountPart(Shown.mark(mark), Shown.says(mark), List.of(), (int) ofMark));
        }
        return counts;
    }

    /** The numbers that nobody read anywhere. */
    List<NumberPart> weakNumbers() {
        return parameters()
                .map(parameter -> number(parameter, PackParts::isWeak))
                .filter(number -> !number.values().isEmpty())
                .toList();
    }

    private static boolean isWeak(Parameter.Value value) {
        return value.mark() == Mark.RECALLED || value.mark() == Mark.DESIGN;
    }

    Stream<Parameter.Value> values() {
        return parameters().flatMap(parameter -> parameter.values().stream());
    }
}
