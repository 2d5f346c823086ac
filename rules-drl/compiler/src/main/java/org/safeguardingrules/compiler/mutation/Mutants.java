package org.safeguardingrules.compiler.mutation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.safeguardingrules.compiler.words.Words;
import org.safeguardingrules.pack.Action;
import org.safeguardingrules.pack.Authority;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Parameter;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.Rule;

/** Makes every mutant of a pack: each rule, definition and number that is used, with one change. */
final class Mutants {

    private static final Comparator<Mutant> BY_PLACE = Comparator.comparing(
            Mutant::place,
            Comparator.comparing(Place::file).thenComparing(Place::line).thenComparing(Place::column));

    private final Extents extents;
    private final List<Mutant> mutants = new ArrayList<>();
    private final Map<String, Integer> times = new HashMap<>();

    private Mutants(Pack pack) {
        this.extents = new Extents(pack);
    }

    /** The mutants of a pack, by file and line. */
    static List<Mutant> of(Pack pack) {
        Words words = Words.of(pack);
        Reach reach = new Reach(pack);
        RuleChanges ruleChanges = new RuleChanges(pack, words);
        DefinitionChanges definitionChanges = new DefinitionChanges(words);
        ParameterChanges parameterChanges = new ParameterChanges(pack.earliest());
        Mutants all = new Mutants(pack);
        pack.rules().forEach(rule -> all.add(rule, ruleChanges, form -> new Edit.OfRule(rule, form)));
        pack.aboutTheAdvice()
                .values()
                .forEach(row -> all.add(row, ruleChanges, form -> new Edit.OfAdviceRow(row, form)));
        for (Definition definition : pack.definitions().values()) {
            all.add(
                    definition.place(),
                    definition.name(),
                    reach.ofDefinition(definition.name()),
                    definitionChanges.of(definition),
                    Edit.OfDefinition::new);
        }
        for (Parameter parameter : pack.parameters().values()) {
            all.add(
                    parameter.place(),
                    parameter.name(),
                    reach.ofParameter(parameter.name()),
                    parameterChanges.of(parameter),
                    Edit.OfParameter::new);
        }
        for (Action action : pack.actions().values()) {
            all.add(
                    action.place(),
                    action.name(),
                    reach.ofAction(action.name()),
                    ActionChanges.of(action),
                    Edit.OfAction::new);
        }
        for (Authority authority : pack.authorities().values()) {
            all.add(
                    authority.place(),
                    authority.id(),
                    reach.ofAuthority(authority.id()),
                    AuthorityChanges.of(authority),
                    Edit.OfAuthority::new);
        }
        return all.mutants.stream().sorted(BY_PLACE).toList();
    }

    private void add(Rule rule, RuleChanges changes, Function<Optional<Rule>, Edit> edit) {
        Change<Optional<Rule>> gone = new Change<>(rule.place(), "the rule is dropped", Optional.empty());
        add(
                rule.place(),
                rule.id(),
                new TreeSet<>(Set.of(rule.id())),
                Stream.concat(Stream.of(gone), changes.of(rule).map(change -> change.within(Optional::of))),
                edit);
    }

    /** The mutants of one entry; none where no rule uses it. */
    private <T> void add(Place place, String of, Set<String> rules, Stream<Change<T>> changes, Function<T, Edit> edit) {
        if (!rules.isEmpty()) {
            Extent extent = extents.from(place);
            changes.forEach(change -> mutants.add(new Mutant(
                    change.place(), extent, of, rules, numbered(of, change.words()), edit.apply(change.becomes()))));
        }
    }

    /** The words of a change; where the same stands twice in one entry, the second has a number. */
    private String numbered(String of, String words) {
        int time = times.merge(of + ": " + words, 1, Integer::sum);
        return time == 1 ? words : words + " (" + time + ")";
    }
}
