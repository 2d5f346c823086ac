package org.safeguardingrules.compiler.logic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Pattern.Quantifier;
import org.safeguardingrules.pack.Rule;

/** The facts that the patterns of a rule are about. */
final class Scopes {

    private Scopes() {}

    /** The fact that a definition is said of. */
    static Scope of(Definition definition, Lexicon lexicon) {
        return new Scope("fact", lexicon.type(definition.of()).orElseThrow(Undecided::new), Map.of());
    }

    /** One for each pattern, named by its position. */
    static List<Scope> of(Rule rule, Lexicon lexicon) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < rule.patterns().size(); i++) {
            names.add("fact " + i);
        }
        return of(rule, lexicon, names);
    }

    /** One for each pattern, named so; patterns that are about the same fact have the same name. */
    static List<Scope> of(Rule rule, Lexicon lexicon, List<String> names) {
        List<Scope> scopes = new ArrayList<>();
        Map<String, Scope> named = new HashMap<>();
        for (Pattern pattern : rule.patterns()) {
            Class<?> type = lexicon.type(pattern.type()).orElseThrow(Undecided::new);
            Scope scope = new Scope(names.get(scopes.size()), type, named);
            scopes.add(scope);
            if (pattern.quantifier() == Quantifier.ONE) {
                pattern.variable().ifPresent(name -> named.put(name, scope));
            }
        }
        return scopes;
    }
}
