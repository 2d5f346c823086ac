package org.safeguardingrules.compiler.schema;

import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.safeguardingrules.compiler.check.Anchors;
import org.safeguardingrules.compiler.reader.ReadPack;
import org.safeguardingrules.compiler.testkit.Scenarios;
import org.safeguardingrules.pack.Action;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.Vocabulary;

/** The names that one file of a pack takes from another, by what they are called in a schema. */
final class PackNames {

    static final String ACTIONS = "names-of-actions";
    static final String ACTIONS_AND_RULES = "names-of-actions-and-rules";
    static final String ANCHORS = "names-of-anchors";
    static final String AUTHORITIES = "names-of-authorities";
    static final String COMPLETIONS = "names-of-records-that-complete";
    static final String FIELDS = "names-of-fields";
    static final String PARAMETERS = "names-of-parameters";
    static final String ROWS = "names-of-rows";
    static final String RULES = "names-of-rules";
    static final String SOURCES = "names-of-sources";
    static final String TYPES = "names-of-facts";

    private PackNames() {}

    /** The names of a pack, list by list. */
    static Map<String, SortedSet<String>> of(ReadPack read) {
        Pack pack = read.orThrow();
        SortedSet<String> rules = new TreeSet<>(pack.aboutTheAdvice().keySet());
        pack.rules().forEach(rule -> {
            rules.add(rule.id());
            rules.add(rule.row());
        });
        Map<String, SortedSet<String>> names = new TreeMap<>();
        names.put(ACTIONS, sorted(pack.actions().keySet()));
        names.put(ACTIONS_AND_RULES, sorted(rules));
        names.get(ACTIONS_AND_RULES).addAll(pack.actions().keySet());
        pack.actions().keySet().forEach(action -> names.get(ACTIONS_AND_RULES).add(Pack.TO_THE_PERSON + action));
        names.put(ANCHORS, sorted(Anchors.words()));
        names.put(AUTHORITIES, sorted(pack.authorities().keySet()));
        names.put(COMPLETIONS, completions(pack));
        names.put(FIELDS, sorted(Scenarios.fields()));
        names.put(PARAMETERS, sorted(pack.parameters().keySet()));
        names.put(ROWS, sorted(read.catalogue().rows().keySet()));
        names.put(RULES, rules);
        names.put(SOURCES, sorted(pack.sources().keySet()));
        names.put(
                TYPES,
                sorted(Vocabulary.types().stream()
                        .map(Class<? extends CaseFact>::getSimpleName)
                        .toList()));
        return names;
    }

    /** The records that complete some action of the pack: no list of all has been written, and none is refused. */
    private static SortedSet<String> completions(Pack pack) {
        SortedSet<String> known = new TreeSet<>();
        for (Action action : pack.actions().values()) {
            action.completedBy()
                    .forEach(one -> known.add(one.word().isEmpty() ? one.record() : one.record() + ": " + one.word()));
        }
        return known;
    }

    private static SortedSet<String> sorted(Collection<String> names) {
        return new TreeSet<>(names);
    }
}
