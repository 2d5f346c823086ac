package org.safeguardingrules.compiler.testkit.coverage;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.casefile.Answer.Value;
import org.safeguardingrules.compiler.testkit.Scenario;
import org.safeguardingrules.compiler.testkit.ScenarioRunner;
import org.safeguardingrules.engine.Binder;
import org.safeguardingrules.engine.InForce;
import org.safeguardingrules.engine.Walkthrough;
import org.safeguardingrules.pack.CompiledPack;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.CaseFacts;
import org.safeguardingrules.vocabulary.Vocabulary;

/**
 * What the scenarios of a pack make of each of its parts: yes, no, unknown.
 *
 * <pre>{@code
 * Coverage coverage = Coverage.of(pack, scenarios);
 * coverage.uncovered().forEach(part -> part.place() … coverage.missing(part));
 * }</pre>
 */
public final class Coverage {

    private final List<Part> parts;
    private final Seen seen;

    private Coverage(List<Part> parts, Seen seen) {
        this.parts = parts;
        this.seen = seen;
    }

    /** Runs the scenarios, each on its day and with its rules switched on, and sees what they make of each part. */
    public static Coverage of(Pack pack, List<Scenario> scenarios) {
        CompiledPack interpreted = CompiledPack.notCompiled(pack);
        ScenarioRunner runner = new ScenarioRunner(SafeguardingRules.load(interpreted));
        Binder binder = new Binder(interpreted, Set.of(), true);
        Seen seen = new Seen();
        for (Scenario scenario : scenarios) {
            Binder own = scenario.switchedOn().isEmpty()
                    ? binder
                    : new Binder(interpreted, new TreeSet<>(scenario.switchedOn()), true);
            List<Rule> rules = own.on(scenario.asAt()).rules();
            CaseFacts facts = Vocabulary.facts(
                    scenario.caseFile().asItStood(scenario.knownAt()).caseFile(),
                    scenario.asAt(),
                    new InForce(pack, scenario.asAt(), seen));
            Walkthrough.of(rules, facts, seen);
            var advice = runner.advise(scenario);
            rules.forEach(rule -> seen.duties(rule, advice));
        }
        return new Coverage(Parts.of(pack), seen);
    }

    /** Every part, by place. */
    public List<Part> parts() {
        return parts;
    }

    /** The values that a part can have and no scenario makes it have. */
    public Set<Value> missing(Part part) {
        Set<Value> missing = EnumSet.copyOf(part.values());
        missing.removeAll(seen.of(part.node()));
        return missing;
    }

    /** The parts of which a value is missing, by place. */
    public List<Part> uncovered() {
        return parts.stream().filter(part -> !missing(part).isEmpty()).toList();
    }

    /** How many of the values that these parts can have are seen. */
    public Share share(Collection<Part> some) {
        int possible = some.stream().mapToInt(part -> part.values().size()).sum();
        int missing = some.stream().mapToInt(part -> missing(part).size()).sum();
        return new Share(possible - missing, possible);
    }
}
