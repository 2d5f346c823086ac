package org.safeguardingrules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;
import org.safeguardingrules.pack.CompiledPack;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.pack.UnusablePack;
import org.safeguardingrules.vocabulary.CaseFacts;
import org.safeguardingrules.vocabulary.StepBudgetExceeded;
import org.safeguardingrules.vocabulary.Vocabulary;

/**
 * Evaluates compiled rules with Drools. Starts no thread and reads no clock.
 *
 * <p>All rules run in one session. If anything goes wrong in it, its matches are thrown away and each rule runs alone:
 * as rules do not chain, that gives the same matches, and names the rules that fail. What is left open Drools cannot
 * tell; the direct engine does.
 */
public final class DroolsEngine implements Engine {

    /** Name and version of the engine, which a pack must be compiled for. */
    public static final String VERSION = "drools 10.2.0";

    private final Map<Integer, Rule> rules = new HashMap<>();
    private final List<Model> models;
    private final DroolsSessions together;
    private final Map<Rule, DroolsSessions> alone = new ConcurrentHashMap<>();
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
        pack.requireFit(Vocabulary.signature(), VERSION);
        this.stepsPerRule = stepsPerRule;
        this.direct = new DirectEngine(inForce, stepsPerRule);
        inForce.forEach(rule -> rules.put(rule.number(), rule));
        this.models = pack.pack().compiledRules().stream()
                .map(name -> model(name, pack.classes()))
                .toList();
        this.together = new DroolsSessions(modelsOf(inForce));
    }

    private static Model model(String className, ClassLoader classes) {
        try {
            return (Model) classes.loadClass(className).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException | LinkageError | ClassCastException failure) {
            throw new UnusablePack(
                    "The compiled rules " + className + " cannot be loaded",
                    "Maybe the pack and its classes are not of one build; compile it again.",
                    failure);
        }
    }

    /** The compiled form of these rules; Drools knows each by its id. */
    private List<Model> modelsOf(Collection<Rule> wanted) {
        Map<String, Rule> missing = new HashMap<>();
        wanted.forEach(rule -> missing.put(rule.id(), rule));
        List<Model> chosen = new ArrayList<>();
        for (Model model : models) {
            List<org.drools.model.Rule> ours = model.getRules().stream()
                    .filter(rule -> missing.remove(rule.getName()) != null)
                    .toList();
            if (!ours.isEmpty()) {
                chosen.add(new ModelImpl(model.getName()).withRules(ours).withGlobals(model.getGlobals()));
            }
        }
        if (!missing.isEmpty()) {
            throw new UnusablePack(
                    "Not compiled: "
                            + String.join(
                                    ", ", missing.keySet().stream().sorted().toList()),
                    "Maybe the pack changed after it was compiled; compile it again.");
        }
        return chosen;
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
            return new Matches(run(together, facts), List.of());
        } catch (RuntimeException | StepBudgetExceeded | StackOverflowError | LinkageError failure) {
            return eachAlone(facts);
        }
    }

    private Matches eachAlone(CaseFacts facts) {
        List<Match> matches = new ArrayList<>();
        List<Matches.Failure> failures = new ArrayList<>();
        for (Rule rule : rules.values()) {
            try {
                matches.addAll(run(alone.computeIfAbsent(rule, this::sessionsOf), facts));
            } catch (RuntimeException | StepBudgetExceeded | StackOverflowError | LinkageError failure) {
                failures.add(
                        new Matches.Failure(rule.id(), root(failure).getClass().getSimpleName()));
            }
        }
        return new Matches(matches, failures);
    }

    private DroolsSessions sessionsOf(Rule rule) {
        return new DroolsSessions(modelsOf(List.of(rule)));
    }

    private List<Match> run(DroolsSessions sessions, CaseFacts facts) {
        MatchCollector collector = new MatchCollector(rules);
        facts.allow(stepsPerRule);
        sessions.run(
                facts.all(),
                collector,
                stepsPerRule + (long) rules.size() * facts.all().size());
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
