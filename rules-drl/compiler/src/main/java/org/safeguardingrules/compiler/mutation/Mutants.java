package org.safeguardingrules.compiler.mutation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguardingrules.compiler.words.Words;
import org.safeguardingrules.pack.Action;
import org.safeguardingrules.pack.Authority;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Parameter;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.Rule;

/** Every mutant of a pack: each rule, definition and number that is used, with one change. */
final class Mutants {

    private final Pack pack;
    private final Reach reach;
    private final RuleChanges ruleChanges;
    private final DefinitionChanges definitionChanges;
    private final ParameterChanges parameterChanges;

    private Mutants(Pack pack) {
        Words words = Words.of(pack);
        this.pack = pack;
        this.reach = new Reach(pack);
        this.ruleChanges = new RuleChanges(words, pack.earliest());
        this.definitionChanges = new DefinitionChanges(words);
        this.parameterChanges = new ParameterChanges(pack.earliest());
    }

    /** The mutants of a pack, by file and line. */
    static List<Mutant> of(Pack pack) {
        Mutants mutants = new Mutants(pack);
        return Stream.of(
                        pack.rules().stream().flatMap(mutants::of),
                        pack.aboutTheAdvice().values().stream().flatMap(mutants::ofAdviceRow),
                        pack.definitions().values().stream().flatMap(mutants::of),
                        pack.parameters().values().stream().flatMap(mutants::of),
                        pack.actions().values().stream().flatMap(mutants::of),
                        pack.authorities().values().stream().flatMap(mutants::of))
                .flatMap(each -> each)
                .sorted(BY_PLACE)
                .toList();
    }

    private static final Comparator<Mutant> BY_PLACE = Comparator.comparing(
            Mutant::place,
            Comparator.comparing(Place::file).thenComparing(Place::line).thenComparing(Place::column));

    private Stream<Mutant> of(Rule rule) {
        Mutant without = new Mutant(
                rule.place(), rule.id(), "the rule is dropped", new Edit.OfRule(rule, Optional.empty()), Set.of(rule.id()));
        return Stream.concat(
                Stream.of(without),
                ruleChanges
                        .of(rule)
                        .map(change -> new Mutant(
                                change.place(),
                                rule.id(),
                                change.words(),
                                new Edit.OfRule(rule, Optional.of(change.becomes())),
                                Set.of(rule.id()))));
    }

    private Stream<Mutant> ofAdviceRow(Rule row) {
        Mutant without = new Mutant(
                row.place(), row.id(), "the row is dropped", new Edit.OfAdviceRow(row, Optional.empty()), Set.of(row.id()));
        return Stream.concat(
                Stream.of(without),
                ruleChanges
                        .of(row)
                        .map(change -> new Mutant(
                                change.place(),
                                row.id(),
                                change.words(),
                                new Edit.OfAdviceRow(row, Optional.of(change.becomes())),
                                Set.of(row.id()))));
    }

    private Stream<Mutant> of(Definition definition) {
        Set<String> rules = reach.ofDefinition(definition.name());
        return used(
                definition.name(), rules, definitionChanges.of(definition).map(change -> change.within(Edit.OfDefinition::new)));
    }

    private Stream<Mutant> of(Parameter parameter) {
        Set<String> rules = reach.ofParameter(parameter.name());
        return used(
                parameter.name(), rules, parameterChanges.of(parameter).map(change -> change.within(Edit.OfParameter::new)));
    }

    private Stream<Mutant> of(Action action) {
        return used(
                action.name(), reach.ofAction(action), ActionChanges.of(action).map(change -> change.within(Edit.OfAction::new)));
    }

    private Stream<Mutant> of(Authority authority) {
        return used(
                authority.id(),
                reach.ofAuthority(authority.id()),
                AuthorityChanges.of(authority).map(change -> change.within(Edit.OfAuthority::new)));
    }

    private static Stream<Mutant> used(String name, Set<String> rules, Stream<Change<Edit>> changes) {
        String of = "“" + name + "” (" + shown(rules) + ")";
        return rules.isEmpty()
                ? Stream.of()
                : changes.map(change -> new Mutant(change.place(), of, change.words(), change.becomes(), rules));
    }

    private static String shown(Set<String> rules) {
        int most = 3;
        String first = rules.stream().limit(most).collect(Collectors.joining(", "));
        return rules.size() > most ? first + " and " + (rules.size() - most) + " more" : first;
    }
}
