package org.safeguardingrules.compiler.mutation;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.safeguardingrules.compiler.words.Uses;
import org.safeguardingrules.compiler.words.Words;
import org.safeguardingrules.pack.Duty;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Rule;

/** Which rules of a pack a definition, a parameter, an action or an authority can reach, through definitions too. */
final class Reach {

    private static final Uses NOTHING = new Uses(new TreeSet<>(), new TreeSet<>());

    private final Pack pack;
    private final Words words;
    private final Map<String, Uses> usesOfDefinitions = new TreeMap<>();
    private final Map<String, Set<String>> ofDefinitions = new TreeMap<>();
    private final Map<String, Set<String>> ofParameters = new TreeMap<>();
    private final Map<String, Set<String>> ofActions = new TreeMap<>();
    private final Map<String, Set<String>> ofAuthorities = new TreeMap<>();

    Reach(Pack pack) {
        this.pack = pack;
        this.words = Words.of(pack);
        pack.definitions().forEach((name, definition) -> usesOfDefinitions.put(name, words.uses(definition)));
        Stream.concat(pack.rules().stream(), pack.aboutTheAdvice().values().stream())
                .forEach(this::follow);
    }

    private void follow(Rule rule) {
        follow(rule, words.uses(rule), new HashSet<>());
        for (Duty duty : rule.duties()) {
            note(ofActions, duty.action(), rule);
            note(ofAuthorities, duty.under().orElse(rule.authority()), rule);
            pack.action(duty.action()).current().ifPresent(name -> note(ofParameters, name, rule));
        }
    }

    private void follow(Rule rule, Uses uses, Set<String> passed) {
        uses.parameters().forEach(name -> note(ofParameters, name, rule));
        uses.definitions().stream().filter(passed::add).forEach(name -> {
            note(ofDefinitions, name, rule);
            follow(rule, usesOfDefinitions.getOrDefault(name, NOTHING), passed);
        });
    }

    private static void note(Map<String, Set<String>> reach, String name, Rule rule) {
        reach.computeIfAbsent(name, none -> new TreeSet<>()).add(rule.id());
    }

    Set<String> ofDefinition(String name) {
        return ofDefinitions.getOrDefault(name, Set.of());
    }

    Set<String> ofParameter(String name) {
        return ofParameters.getOrDefault(name, Set.of());
    }

    Set<String> ofAction(String name) {
        return ofActions.getOrDefault(name, Set.of());
    }

    Set<String> ofAuthority(String id) {
        return ofAuthorities.getOrDefault(id, Set.of());
    }
}
