package org.safeguardingrules.compiler.testkit.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.DefinitionBuilder;
import org.safeguardingrules.pack.Derivation;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.PackBuilder;
import org.safeguardingrules.pack.Rule;

/** Packs that differ in one thing from another, for faults put in on purpose. They are data and not compiled. */
final class PackEdits {

    private PackEdits() {}

    /** The pack with only some of its rules. */
    static Pack keeping(Pack pack, Predicate<Rule> kept) {
        return interpreted(pack)
                .rules(pack.rules().stream().filter(kept).toList())
                .build();
    }

    /** The pack with one rule changed. */
    static Pack changing(Pack pack, String rule, UnaryOperator<Rule> change) {
        return interpreted(pack)
                .rules(pack.rules().stream()
                        .map(each -> each.id().equals(rule) ? change.apply(each) : each)
                        .toList())
                .build();
    }

    /** The pack with one more rule. */
    static Pack adding(Pack pack, Rule rule) {
        List<Rule> rules = new ArrayList<>(pack.rules());
        rules.add(rule);
        return interpreted(pack).rules(rules).build();
    }

    /** The pack with another meaning of a definition. */
    static Pack meaning(Pack pack, String definition, Derivation derivation) {
        Definition old = pack.definition(definition);
        Map<String, Definition> definitions = new TreeMap<>(pack.definitions());
        List<Definition.Version> versions = old.versions().stream()
                .map(version -> new Definition.Version(version.from(), version.until(), derivation))
                .toList();
        definitions.put(
                definition, DefinitionBuilder.builder(old).versions(versions).build());
        return interpreted(pack).definitions(definitions).build();
    }

    private static PackBuilder interpreted(Pack pack) {
        return PackBuilder.builder(pack).engine("").compiledRules(List.of());
    }
}
