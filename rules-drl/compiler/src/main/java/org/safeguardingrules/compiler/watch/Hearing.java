package org.safeguardingrules.compiler.watch;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.safeguardingrules.casefile.AsItStood;
import org.safeguardingrules.compiler.testkit.Scenario;
import org.safeguardingrules.engine.Binder;
import org.safeguardingrules.engine.InForce;
import org.safeguardingrules.engine.Interpreter;
import org.safeguardingrules.engine.Judge;
import org.safeguardingrules.engine.Matches;
import org.safeguardingrules.pack.CompiledPack;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.CaseFacts;
import org.safeguardingrules.vocabulary.Gap;
import org.safeguardingrules.vocabulary.StepBudgetExceeded;
import org.safeguardingrules.vocabulary.Vocabulary;

/** Hears whether certain rules of a pack have a say in a case, or their silence has. Thread-safe. */
final class Hearing {

    private final Pack pack;
    private final Set<String> rules;
    private final Map<List<String>, Binder> binders = new ConcurrentHashMap<>();

    Hearing(Pack pack, Set<String> rules) {
        this.pack = pack;
        this.rules = rules;
    }

    /** Whether one of the rules holds or fails in the scenario's case, or no other leaves anything open in it. */
    boolean isHeard(Scenario scenario) {
        AsItStood stood = scenario.caseFile().checked().asItStood(scenario.knownAt());
        CaseFacts facts =
                Vocabulary.facts(stood.caseFile(), scenario.asAt(), new InForce(pack, scenario.asAt()));
        List<Rule> inForce = binders.computeIfAbsent(scenario.switchedOn(), this::binder)
                .on(scenario.asAt())
                .rules();
        Predicate<Rule> meant = rule -> rules.contains(rule.id());
        try {
            return inForce.stream().filter(meant).anyMatch(rule -> speaks(rule, facts))
                    || inForce.stream().filter(meant.negate()).noneMatch(rule -> asks(rule, facts));
        } catch (RuntimeException | StepBudgetExceeded | StackOverflowError failing) {
            return true;
        }
    }

    private Binder binder(List<String> switchedOn) {
        return new Binder(CompiledPack.notCompiled(pack), Set.copyOf(switchedOn), true);
    }

    private static boolean speaks(Rule rule, CaseFacts facts) {
        Matches found = new Interpreter(List.of(rule), Binder.STEPS_PER_RULE).evaluate(facts);
        if (found.matches().isEmpty() && found.failures().isEmpty()) {
            openings(rule, facts);
            return false;
        }
        return true;
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
