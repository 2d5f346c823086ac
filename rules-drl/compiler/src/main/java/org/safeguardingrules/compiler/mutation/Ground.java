package org.safeguardingrules.compiler.mutation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.compiler.testkit.Scenario;
import org.safeguardingrules.compiler.testkit.ScenarioRunner;
import org.safeguardingrules.engine.Binder;
import org.safeguardingrules.engine.EngineKind;
import org.safeguardingrules.pack.CompiledPack;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Rule;

/** The pack as it is, which every case shares. Thread-safe. */
final class Ground {

    private final Pack pack;
    private final ScenarioRunner runner;
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<List<String>, Binder> binders = new ConcurrentHashMap<>();

    Ground(Pack pack) {
        this.pack = pack;
        this.runner = new ScenarioRunner(SafeguardingRules.load(CompiledPack.notCompiled(pack)));
        pack.rules().forEach(rule -> rules.put(rule.id(), rule));
    }

    Pack pack() {
        return pack;
    }

    /** Compares advice with what a scenario expects. */
    ScenarioRunner runner() {
        return runner;
    }

    /** Ids of all rules, in the order of the pack. */
    Set<String> ids() {
        return rules.keySet();
    }

    /** The rule of this id; empty for a row about the advice itself. */
    Optional<Rule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** Tells which rules are in force for a scenario. */
    Binder binder(Scenario scenario) {
        return binders.computeIfAbsent(
                scenario.switchedOn(),
                on -> new Binder(CompiledPack.notCompiled(pack), Set.copyOf(on), EngineKind.INTERPRETER));
    }
}
