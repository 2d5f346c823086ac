package org.safeguardingrules.compiler.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.compiler.compile.RuleCompiler;
import org.safeguardingrules.compiler.mutation.Mutant;
import org.safeguardingrules.compiler.mutation.Mutation;
import org.safeguardingrules.compiler.mutation.MutationResult;
import org.safeguardingrules.compiler.mutation.MutationScore;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Rule;

/**
 * No rule, definition or number can be changed without a scenario noticing. Held against the pack whose tests are running,
 * and kept as its score; {@code -Dmutation.every=10} tries every tenth change only, and keeps nothing.
 */
class MutationTest {

    private static final double LEAST = 95;
    private static final int MOST_SHOWN = 40;
    private static final int SAMPLE = 40;

    private final PackUnderTest underTest = PackUnderTest.find();
    private final List<Scenario> scenarios = underTest.scenarios().all();

    @Test
    void theScenariosNoticeChanges() {
        Assumptions.assumeFalse(scenarios.isEmpty(), "The pack has no scenarios");
        int every = Integer.getInteger("mutation.every", 1);
        Mutation mutation = Mutation.of(underTest.read(), scenarios);
        List<Mutant> all = mutation.mutants();
        List<Mutant> chosen = IntStream.range(0, all.size())
                .filter(i -> i % every == 0)
                .mapToObj(all::get)
                .toList();
        MutationResult result = mutation.run(chosen);
        assertEquals(List.of(), result.diagnostics());
        if (every == 1) {
            assertTrue(result.percent() >= LEAST, () -> result.summary() + "\n" + first(result.survivors()));
            MutationScore.of(result, underTest.read().files()).keep(underTest.folder());
        }
    }

    private static String first(List<Mutant> survivors) {
        return survivors.stream().limit(MOST_SHOWN).map(Mutant::toString).collect(Collectors.joining("\n"));
    }

    @Test
    void changedRulesMeanTheSameToDrools() {
        Map<String, Mutant> sample = sample();
        Assumptions.assumeFalse(sample.isEmpty(), "The pack has no rules");
        Pack changed = underTest.pack();
        for (Mutant mutant : sample.values()) {
            changed = mutant.in(changed);
        }
        Pack small = PacksWithout.otherRules(changed, sample.keySet());
        SafeguardingRules drools = SafeguardingRules.load(
                RuleCompiler.withoutCache().compile(small).load());
        ScenarioRunner meaning = new ScenarioRunner(drools.interpreted());
        ScenarioRunner compiled = new ScenarioRunner(drools);
        for (Scenario scenario : scenarios) {
            Scenario here = scenario.switchingOn(switchedOn(small, scenario));
            assertEquals(meaning.advise(here), compiled.advise(here), scenario::toString);
        }
    }

    /** A change of each of some rules that stay, spread over the pack, of another kind from rule to rule. */
    private Map<String, Mutant> sample() {
        Set<String> rules = underTest.pack().rules().stream().map(Rule::id).collect(Collectors.toSet());
        Map<String, List<Mutant>> byRule = Mutation.of(underTest.read(), scenarios).mutants().stream()
                .filter(mutant -> rules.contains(mutant.of()) && !mutant.dropsRule())
                .collect(Collectors.groupingBy(Mutant::of, TreeMap::new, Collectors.toList()));
        int every = Math.max(1, byRule.size() / SAMPLE);
        Map<String, Mutant> sample = new TreeMap<>();
        int next = 0;
        for (Map.Entry<String, List<Mutant>> entry : byRule.entrySet()) {
            if (next++ % every == 0) {
                List<Mutant> changes = entry.getValue();
                sample.put(entry.getKey(), changes.get(next % changes.size()));
            }
        }
        return sample;
    }

    private static List<String> switchedOn(Pack pack, Scenario scenario) {
        return scenario.switchedOn().stream()
                .filter(id -> pack.rules().stream()
                        .anyMatch(rule -> rule.id().equals(id) || rule.row().equals(id)))
                .toList();
    }
}
