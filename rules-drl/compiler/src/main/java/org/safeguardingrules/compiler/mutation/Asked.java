package org.safeguardingrules.compiler.mutation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.safeguardingrules.engine.InForce;
import org.safeguardingrules.pack.WordList;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.DerivedAnswer;
import org.safeguardingrules.vocabulary.Policy;

/** The policy of a pack, which remembers what the facts of one case have asked of it. */
final class Asked implements Policy {

    private final InForce policy;
    private final Map<String, Map<CaseFact, DerivedAnswer>> definitions = new HashMap<>();
    private final Map<String, Set<CaseFact>> parameters = new HashMap<>();

    Asked(InForce policy) {
        this.policy = policy;
    }

    @Override
    public int parameter(String name, CaseFact fact) {
        parameters.computeIfAbsent(name, none -> new HashSet<>()).add(fact);
        return policy.parameter(name, fact);
    }

    @Override
    public DerivedAnswer meets(String definition, CaseFact fact) {
        DerivedAnswer answer = policy.meets(definition, fact);
        definitions.computeIfAbsent(definition, none -> new HashMap<>()).put(fact, answer);
        return answer;
    }

    @Override
    public WordList words(String list) {
        return policy.words(list);
    }

    /** Whether another policy says anything else of a definition than this one did. */
    boolean differs(String definition, InForce other) {
        return Map.copyOf(definitions.getOrDefault(definition, Map.of())).entrySet().stream()
                .anyMatch(said -> !same(said.getValue(), other.meets(definition, said.getKey())));
    }

    /** Whether another policy gives any other number for a parameter than this one did. */
    boolean differsInNumber(String parameter, InForce other) {
        return parameters.getOrDefault(parameter, Set.of()).stream()
                .anyMatch(fact -> policy.parameter(parameter, fact) != other.parameter(parameter, fact));
    }

    private static boolean same(DerivedAnswer one, DerivedAnswer other) {
        return one.yes() == other.yes()
                && one.no() == other.no()
                && one.since().equals(other.since())
                && one.otherwiseUntil().equals(other.otherwiseUntil())
                && one.records().equals(other.records())
                && one.gaps().equals(other.gaps());
    }
}
