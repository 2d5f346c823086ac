package org.safeguardingrules.compiler.mutation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.safeguardingrules.compiler.words.Uses;
import org.safeguardingrules.compiler.words.Words;
import org.safeguardingrules.pack.Action;
import org.safeguardingrules.pack.Duty;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Rule;

/** Which rules of a pack a definition, a parameter, an action or an authority can reach, through definitions too. */
final class Reach {

    private final Pack pack;
    private final Words words;
    private final Map<String, Uses> ofDefinitions = new HashMap<>();
    private final Map<Rule, Set<String>> definitionsOf = new HashMap<>();
    private final Map<Rule, Set<String>> parametersOf = new HashMap<>();

    Reach(Pack pack) {
        this.pack = pack;
        this.words = Words.of(pack);
        pack.definitions().forEach((name, definition) -> ofDefinitions.put(name, words.uses(definition)));
        pack.rules().forEach(this::follow);
        pack.aboutTheAdvice().values().forEach(this::follow);
    }

    private void follow(Rule rule) {
        Uses own = words.uses(rule);
        Set<String> definitions = new HashSet<>();
        Set<String> parameters = new HashSet<>(own.parameters());
        own.definitions().forEach(name -> follow(name, definitions, parameters));
        rule.duties().forEach(duty -> pack.action(duty.action()).current().ifPresent(parameters::add));
        definitionsOf.put(rule, definitions);
        parametersOf.put(rule, parameters);
    }

    private void follow(String definition, Set<String> definitions, Set<String> parameters) {
        if (definitions.add(definition)) {
            Uses uses = ofDefinitions.get(definition);
            parameters.addAll(uses.parameters());
            uses.definitions().forEach(name -> follow(name, definitions, parameters));
        }
    }

    Set<String> ofDefinition(String name) {
        return rules(definitionsOf, name);
    }

    Set<String> ofParameter(String name) {
        return rules(parametersOf, name);
    }

    private static Set<String> rules(Map<Rule, Set<String>> uses, String name) {
        return uses.entrySet().stream()
                .filter(entry -> entry.getValue().contains(name))
                .map(entry -> entry.getKey().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> ofAction(Action action) {
        return rules((rule, duty) -> duty.action().equals(action.name()));
    }

    Set<String> ofAuthority(String id) {
        return rules((rule, duty) -> duty.under().orElse(rule.authority()).equals(id));
    }

    private Set<String> rules(java.util.function.BiPredicate<Rule, Duty> has) {
        Predicate<Rule> any = rule -> rule.duties().stream().anyMatch(duty -> has.test(rule, duty));
        return definitionsOf.keySet().stream()
                .filter(any)
                .map(Rule::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
