package org.safeguardingrules.compiler.mutation;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.safeguardingrules.compiler.testkit.Scenario;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Rule;

/**
 * Runs the scenarios of a pack against its mutants, on all processors: first those that name a rule which the change can
 * reach, then, for what still lives, the others.
 */
public final class Mutation {

    private final Ground ground;
    private final List<Scenario> scenarios;
    private final Set<Mutant> killed = ConcurrentHashMap.newKeySet();

    private Mutation(Pack pack, List<Scenario> scenarios) {
        this.ground = new Ground(pack);
        this.scenarios = scenarios;
    }

    /** Every mutant of a pack, by file and line. */
    public static List<Mutant> mutants(Pack pack) {
        return Mutants.of(pack);
    }

    /** Those of the mutants that no scenario notices. */
    public static List<Mutant> survivors(Pack pack, List<Scenario> scenarios, List<Mutant> mutants) {
        return new Mutation(pack, scenarios).survivors(mutants);
    }

    private List<Mutant> survivors(List<Mutant> mutants) {
        Map<String, Set<Mutant>> byRule = byRuleAndRow(mutants);
        run(scenario -> scenario.names().stream()
                .flatMap(name -> byRule.getOrDefault(name, Set.of()).stream())
                .distinct()
                .toList());
        List<Mutant> left = living(mutants);
        run(scenario -> left);
        return living(mutants);
    }

    private List<Mutant> living(List<Mutant> mutants) {
        return mutants.stream().filter(mutant -> !killed.contains(mutant)).toList();
    }

    private void run(Function<Scenario, Collection<Mutant>> chosen) {
        scenarios.parallelStream().forEach(scenario -> run(scenario, chosen.apply(scenario)));
    }

    private void run(Scenario scenario, Collection<Mutant> mutants) {
        if (!mutants.isEmpty()) {
            CaseUnderTest test = new CaseUnderTest(ground, scenario);
            mutants.stream()
                    .filter(mutant -> !killed.contains(mutant) && test.notices(mutant))
                    .forEach(killed::add);
        }
    }

    private Map<String, Set<Mutant>> byRuleAndRow(List<Mutant> mutants) {
        Map<String, Set<Mutant>> byName = new HashMap<>();
        for (Mutant mutant : mutants) {
            for (String id : mutant.rules()) {
                String row = ground.rule(id).map(Rule::row).orElse(id);
                Stream.of(id, row)
                        .forEach(name -> byName.computeIfAbsent(name, none -> new LinkedHashSet<>())
                                .add(mutant));
            }
        }
        return byName;
    }
}
