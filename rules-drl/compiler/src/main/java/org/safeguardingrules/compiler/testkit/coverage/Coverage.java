package org.safeguardingrules.compiler.testkit.coverage;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.casefile.Answer.Value;
import org.safeguardingrules.compiler.reader.ReadPack;
import org.safeguardingrules.compiler.testkit.Scenario;
import org.safeguardingrules.compiler.testkit.ScenarioRunner;
import org.safeguardingrules.engine.Binder;
import org.safeguardingrules.engine.EngineKind;
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
 * Coverage coverage = Coverage.of(read, scenarios);
 * coverage.uncovered().forEach(part -> part.place() … coverage.missing(part));
 * }</pre>
 */
public final class Coverage {

    private final ReadPack read;
    private final List<Part> parts;
    private final Seen seen;

    private Coverage(ReadPack read, Seen seen) {
        this.read = read;
        this.parts = Parts.of(read.orThrow());
        this.seen = seen;
    }

    /** Runs the scenarios, each on its day and with its rules switched on, and sees what they make of each part. */
    public static Coverage of(ReadPack read, List<Scenario> scenarios) {
        Pack pack = read.orThrow();
        CompiledPack interpreted = CompiledPack.notCompiled(pack);
        ScenarioRunner runner = new ScenarioRunner(SafeguardingRules.load(interpreted));
        Binder binder = new Binder(interpreted, Set.of(), EngineKind.INTERPRETER);
        Seen seen = new Seen();
        for (Scenario scenario : scenarios) {
            Binder own = scenario.switchedOn().isEmpty()
                    ? binder
                    : new Binder(interpreted, new TreeSet<>(scenario.switchedOn()), EngineKind.INTERPRETER);
            List<Rule> rules = own.on(scenario.asAt()).rules();
            CaseFacts facts = Vocabulary.facts(
                    scenario.caseFile().asItStood(scenario.knownAt()).caseFile(),
                    scenario.asAt(),
                    new InForce(pack, scenario.asAt(), seen));
            Walkthrough.of(rules, facts, seen);
            Advice advice = runner.advise(scenario);
            rules.forEach(rule -> seen.duties(rule, advice));
        }
        return new Coverage(read, seen);
    }

    /** Every part, by place. */
    public List<Part> parts() {
        return parts;
    }

    /** The values that a part can have and no scenario makes it have, but for those of which the pack says why not. */
    public Set<Value> missing(Part part) {
        boolean hasReason = read.catalogue().neverCovered().containsKey(sentence(part));
        return hasReason ? Set.of() : unseen(part);
    }

    private Set<Value> unseen(Part part) {
        Set<Value> unseen = EnumSet.copyOf(part.values());
        unseen.removeAll(seen.of(part.node()));
        return unseen;
    }

    /** What no scenario makes of a part, in one sentence. */
    public String sentence(Part part) {
        return "No scenario makes " + part.named() + " "
                + unseen(part).stream().map(Value::word).collect(Collectors.joining(" or ")) + ": "
                + Excerpt.of(part, read.files().lines(part.place().file()));
    }

    /** The reasons of the pack why something is not covered that is covered, or is not there. */
    public List<String> needlessReasons() {
        List<String> sentences = parts.stream().map(this::sentence).toList();
        return read.catalogue().neverCovered().keySet().stream()
                .filter(reason -> !sentences.contains(reason))
                .toList();
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
