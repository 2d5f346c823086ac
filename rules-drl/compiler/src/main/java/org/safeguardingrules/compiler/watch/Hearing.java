package org.safeguardingrules.compiler.watch;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.safeguardingrules.casefile.AsItStood;
import org.safeguardingrules.compiler.testkit.Scenario;
import org.safeguardingrules.compiler.watch.Heard.Holding;
import org.safeguardingrules.engine.Binder;
import org.safeguardingrules.engine.EngineKind;
import org.safeguardingrules.engine.InForce;
import org.safeguardingrules.engine.Interpreter;
import org.safeguardingrules.engine.Judge;
import org.safeguardingrules.engine.Judgement;
import org.safeguardingrules.engine.Match;
import org.safeguardingrules.engine.Matches;
import org.safeguardingrules.pack.CompiledPack;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.CaseFacts;
import org.safeguardingrules.vocabulary.Gap;
import org.safeguardingrules.vocabulary.StepBudgetExceeded;
import org.safeguardingrules.vocabulary.Vocabulary;

/** Hears what certain rules of a pack have to say in a case. Thread-safe. */
final class Hearing {

    private final Pack pack;
    private final Set<String> rules;
    private final Map<List<String>, Binder> binders = new ConcurrentHashMap<>();

    Hearing(Pack pack, Set<String> rules) {
        this.pack = pack;
        this.rules = rules;
    }

    /** What they have to say in a scenario's case. */
    Heard of(Scenario scenario) {
        try {
            return heard(scenario);
        } catch (RuntimeException | StepBudgetExceeded | StackOverflowError failing) {
            return Heard.UNSURE;
        }
    }

    private Heard heard(Scenario scenario) {
        AsItStood stood = scenario.caseFile().checked().asItStood(scenario.knownAt());
        CaseFacts facts = Vocabulary.facts(stood.caseFile(), scenario.asAt(), new InForce(pack, scenario.asAt()));
        List<Rule> inForce = binders.computeIfAbsent(scenario.switchedOn(), this::binder)
                .on(scenario.asAt())
                .rules();
        Predicate<Rule> meant = rule -> rules.contains(rule.id());
        Map<Holding, Judgement> holds = new HashMap<>();
        Set<Gap> open = new HashSet<>();
        for (Rule rule : inForce.stream().filter(meant).toList()) {
            Matches found = new Interpreter(List.of(rule), Binder.STEPS_PER_RULE)
                    .evaluate(facts)
                    .found();
            if (!found.failures().isEmpty()) {
                return Heard.UNSURE;
            }
            found.matches().forEach(match -> holds.put(holding(match), Judge.evidence(match, facts)));
            open.addAll(openings(rule, facts));
        }
        return new Heard(holds, open, inForce.stream().filter(meant.negate()).anyMatch(rule -> asks(rule, facts)));
    }

    private static Holding holding(Match match) {
        return new Holding(
                match.rule().id(), match.facts().stream().map(Object::toString).toList());
    }

    private Binder binder(List<String> switchedOn) {
        return new Binder(CompiledPack.notCompiled(pack), Set.copyOf(switchedOn), EngineKind.INTERPRETER);
    }

    private static boolean asks(Rule rule, CaseFacts facts) {
        return openings(rule, facts).stream().anyMatch(Gap::isAskable);
    }

    /** What a rule leaves open. Finding out may fail here, as it may where the advice asks for it. */
    private static Set<Gap> openings(Rule rule, CaseFacts facts) {
        facts.allow(Binder.STEPS_PER_RULE);
        return Judge.openings(rule, facts);
    }
}
