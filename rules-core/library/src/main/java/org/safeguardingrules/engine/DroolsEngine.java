package org.safeguardingrules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safeguardingrules.pack.CompiledPack;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.pack.UnusablePack;
import org.safeguardingrules.vocabulary.CaseFacts;
import org.safeguardingrules.vocabulary.StepBudgetExceeded;

/**
 * Evaluates compiled rules with Drools. Starts no thread and reads no clock.
 *
 * <p>All rules run in one session, and those that are not in force are not heard. If anything goes wrong in it, its matches are thrown away and each rule runs alone:
 * as rules do not chain, that gives the same matches, and names the rules that fail. What is left open Drools cannot
 * tell; the direct engine does.
 */
public final class DroolsEngine implements Engine {

    /** Name and version of the engine, which a pack must be compiled for. */
    public static final String VERSION = "drools 10.2.0";

    private final DroolsRules compiled;
    private final Map<Integer, Rule> rules = new HashMap<>();
    private final DirectEngine direct;
    private final long stepsPerRule;

    /**
     * An engine for these rules of a pack.
     *
     * @param pack the pack
     * @param inForce the rules in force
     * @param stepsPerRule how many joins one rule may try before it counts as failed
     * @throws UnusablePack if the pack was compiled for another engine or vocabulary, or lacks a rule
     */
    public DroolsEngine(CompiledPack pack, Collection<Rule> inForce, long stepsPerRule) {
        this(new DroolsRules(pack), inForce, stepsPerRule);
    }

    /** An engine for rules of a pack whose compiled form other engines use too. */
    DroolsEngine(DroolsRules compiled, Collection<Rule> inForce, long stepsPerRule) {
        compiled.require(inForce);
        this.compiled = compiled;
        this.stepsPerRule = stepsPerRule;
        this.direct = new DirectEngine(inForce, stepsPerRule);
        inForce.forEach(rule -> rules.put(rule.number(), rule));
    }

    @Override
    public Evaluation evaluate(CaseFacts facts) {
        return new Evaluation(found(facts), direct.openings(facts));
    }

    private Matches found(CaseFacts facts) {
        if (rules.isEmpty()) {
            return Matches.NONE;
        }
        try {
            return new Matches(run(compiled.together(), facts), List.of());
        } catch (RuntimeException | StepBudgetExceeded | StackOverflowError | LinkageError failure) {
            return eachAlone(facts);
        }
    }

    private Matches eachAlone(CaseFacts facts) {
        List<Match> matches = new ArrayList<>();
        List<Matches.Failure> failures = new ArrayList<>();
        for (Rule rule : rules.values()) {
            try {
                matches.addAll(run(compiled.alone(rule), facts));
            } catch (RuntimeException | StepBudgetExceeded | StackOverflowError | LinkageError failure) {
                failures.add(
                        new Matches.Failure(rule.id(), root(failure).getClass().getSimpleName()));
            }
        }
        return new Matches(matches, failures);
    }

    private List<Match> run(DroolsSessions sessions, CaseFacts facts) {
        MatchCollector collector = new MatchCollector(rules);
        facts.allow(stepsPerRule);
        sessions.run(
                facts.all(),
                collector,
                stepsPerRule + (long) compiled.size() * facts.all().size());
        return collector.matches();
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        for (Throwable cause = root.getCause(); cause != null; cause = root.getCause()) {
            root = cause;
        }
        return root;
    }
}
