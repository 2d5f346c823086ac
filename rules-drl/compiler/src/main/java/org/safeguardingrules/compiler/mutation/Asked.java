package org.safeguardingrules.compiler.mutation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.safeguardingrules.engine.InForce;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Parameter;
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

    /** Whether another meaning of a definition says anything else of a fact than was said. */
    boolean differs(Definition other) {
        Map<CaseFact, DerivedAnswer> said = Map.copyOf(definitions.getOrDefault(other.name(), Map.of()));
        return said.entrySet().stream().anyMatch(entry -> !same(entry.getValue(), policy.meets(other, entry.getKey())));
    }

    /** Whether a parameter gives another number for a fact than was given. */
    boolean differs(Parameter other) {
        return parameters.getOrDefault(other.name(), Set.of()).stream()
                .anyMatch(fact -> policy.parameter(other.name(), fact)
                        != other.on(policy.day(), fact.jurisdiction(), fact.localAuthority())
                                .number());
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
