package org.safeguardingrules.compiler.mutation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.safeguardingrules.compiler.diagnostic.Diagnostics;
import org.safeguardingrules.compiler.diagnostic.NearestWord;
import org.safeguardingrules.compiler.reader.ReadPack;
import org.safeguardingrules.compiler.testkit.Scenario;
import org.safeguardingrules.pack.Rule;

/**
 * Runs the scenarios of a pack against its mutants, on all processors: first those that name a rule which the change can
 * reach, then, for what still lives, the others.
 *
 * <pre>{@code
 * Mutation.of(read, scenarios).run(mutant -> mutant.of().equals("INQ-10")).survivors()
 * }</pre>
 */
public final class Mutation {

    private final Ground ground;
    private final List<Scenario> scenarios;
    private final List<Mutant> mutants;
    private final Diagnostics diagnostics = new Diagnostics();
    private final List<Equivalent> equivalents;
    private final Set<Mutant> killed = ConcurrentHashMap.newKeySet();
    private final Set<Scenario> failing = ConcurrentHashMap.newKeySet();

    private Mutation(ReadPack read, List<Scenario> scenarios) {
        this.ground = new Ground(read.orThrow());
        this.scenarios = scenarios;
        this.mutants = Mutants.of(ground.pack());
        this.equivalents = Equivalent.read(read.files(), diagnostics);
    }

    /** The mutants of a pack without mistakes, and its scenarios. */
    public static Mutation of(ReadPack read, List<Scenario> scenarios) {
        return new Mutation(read, scenarios);
    }

    /** Every mutant, by file and line. */
    public List<Mutant> mutants() {
        return mutants;
    }

    /** What comes of the mutants chosen. Called once. */
    public MutationResult run(Predicate<Mutant> chosen) {
        return run(mutants.stream().filter(chosen).toList());
    }

    /** What comes of these mutants. Called once. */
    public MutationResult run(List<Mutant> those) {
        kill(those);
        Set<Mutant> equivalent = equivalent();
        List<Mutant> survivors = living(those).stream()
                .filter(mutant -> !equivalent.contains(mutant))
                .toList();
        failing.forEach(scenario -> diagnostics.add(
                scenario.place(),
                "'" + scenario.name() + "' fails while nothing is changed",
                "'safeguarding test' first: what fails anyway notices nothing"));
        return new MutationResult(
                killed.size(), those.size() - killed.size() - survivors.size(), survivors, diagnostics.list());
    }

    private void kill(List<Mutant> those) {
        Map<String, Set<Mutant>> near = byRuleAndRow(those);
        confront(scenario -> scenario.names().stream()
                .flatMap(name -> near.getOrDefault(name, Set.of()).stream())
                .distinct()
                .toList());
        List<Mutant> left = living(those);
        confront(scenario -> left);
    }

    private List<Mutant> living(List<Mutant> those) {
        return those.stream().filter(mutant -> !killed.contains(mutant)).toList();
    }

    private void confront(Function<Scenario, Collection<Mutant>> chosen) {
        scenarios.parallelStream().forEach(scenario -> confront(scenario, chosen.apply(scenario)));
    }

    private void confront(Scenario scenario, Collection<Mutant> chosen) {
        if (!chosen.isEmpty()) {
            CaseUnderTest test = new CaseUnderTest(ground, scenario);
            chosen.stream()
                    .filter(mutant -> !killed.contains(mutant) && test.notices(mutant))
                    .forEach(killed::add);
            if (test.failsAnyway()) {
                failing.add(scenario);
            }
        }
    }

    private Map<String, Set<Mutant>> byRuleAndRow(List<Mutant> those) {
        Map<String, Set<Mutant>> byName = new HashMap<>();
        for (Mutant mutant : those) {
            for (String id : mutant.rules()) {
                String row = ground.rule(id).map(Rule::row).orElse(id);
                Stream.of(id, row)
                        .forEach(name -> byName.computeIfAbsent(name, none -> new LinkedHashSet<>())
                                .add(mutant));
            }
        }
        return byName;
    }

    /** Those that the pack says no case can tell; an entry that is not so, or names none, is a mistake of the pack. */
    private Set<Mutant> equivalent() {
        Set<Mutant> equivalent = new HashSet<>();
        for (Equivalent entry : equivalents) {
            List<Mutant> named = mutants.stream().filter(entry::names).toList();
            equivalent.addAll(named);
            if (named.isEmpty()) {
                List<String> changes = mutants.stream()
                        .filter(mutant -> mutant.of().equals(entry.of()))
                        .map(Mutant::change)
                        .toList();
                diagnostics.add(
                        entry.place(),
                        "There is no change '" + entry.change() + "' in '" + entry.of() + "'",
                        NearestWord.hint(entry.change(), changes, "leave the entry out: what it was about is gone"));
            } else if (killed.containsAll(named)) {
                diagnostics.add(
                        entry.place(),
                        "A scenario notices if " + entry.change() + " in '" + entry.of() + "'",
                        "leave the entry out");
            }
        }
        return equivalent;
    }
}
