package org.safeguardingrules.compiler.watch;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.safeguardingrules.compiler.reader.PackDigest;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.PackBuilder;
import org.safeguardingrules.pack.Rule;

/**
 * What the parts of a pack say, so that two packs can be compared part by part.
 *
 * @param conditions when each rule holds, by id
 * @param says everything else that each rule says, by id
 * @param named what is said under each name that rules and other parts use: definitions, numbers, actions with their
 *     wording, authorities; one name of several kinds is one part
 * @param rest all else
 */
record Parts(Map<String, String> conditions, Map<String, String> says, Map<String, String> named, String rest) {

    static Parts of(Pack pack) {
        Map<String, String> conditions = new TreeMap<>();
        Map<String, String> says = new TreeMap<>();
        for (Rule rule : pack.rules()) {
            String patterns = PackDigest.textOf(rule.patterns());
            conditions.put(rule.id(), patterns);
            says.put(rule.id(), PackDigest.textOf(rule).replace(patterns, ""));
        }
        Map<String, String> named = new TreeMap<>();
        add(pack.definitions(), named);
        add(pack.parameters(), named);
        add(pack.actions(), named);
        add(pack.authorities(), named);
        pack.wording().values().forEach(language -> add(language, named));
        return new Parts(conditions, says, named, PackDigest.textOf(rest(pack)));
    }

    private static void add(Map<String, ?> parts, Map<String, String> named) {
        parts.forEach((name, part) -> named.merge(name, PackDigest.textOf(part), String::concat));
    }

    private static Pack rest(Pack pack) {
        return PackBuilder.builder(pack)
                .compiledRules(List.of())
                .rules(List.of())
                .definitions(Map.of())
                .parameters(Map.of())
                .actions(Map.of())
                .authorities(Map.of())
                .wording(Map.of())
                .build();
    }
}
