package org.safeguardingrules.examples.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.BasicRule;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.safeguardingrules.engine.Engine;
import org.safeguardingrules.engine.Evaluation;
import org.safeguardingrules.engine.Judge;
import org.safeguardingrules.engine.Match;
import org.safeguardingrules.engine.Matches;
import org.safeguardingrules.examples.benchmarks.plain.GeneratedJava;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.CaseFacts;

/**
 * Easy Rules. It joins no facts, so that the condition of each of its rules is the plain Java of one rule, which finds
 * the matches, and its action hands them on.
 */
final class EasyRules implements Engine {

    private static final String CASE = "case";
    private static final String MATCHES = "matches";

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();

    EasyRules(List<Rule> slice) {
        Map<String, Engine> plain = GeneratedJava.each(slice);
        slice.forEach(rule -> rules.register(new OfTree(rule, Objects.requireNonNull(plain.get(rule.id())))));
    }

    @Override
    public Evaluation evaluate(CaseFacts facts) {
        Found found = new Found();
        Facts known = new Facts();
        known.put(CASE, facts);
        known.put(MATCHES, found);
        engine.fire(rules, known);
        return new Evaluation(new Matches(found.all, List.of()), rule -> Judge.openings(rule, facts));
    }

    /** What the rules found; a type of its own, as Easy Rules compares the values of facts. */
    private static final class Found {

        private final List<Match> all = new ArrayList<>();
        private List<Match> latest = List.of();
    }

    private static final class OfTree extends BasicRule {

        private final Engine plain;

        OfTree(Rule rule, Engine plain) {
            super(rule.id(), rule.sentence());
            this.plain = plain;
        }

        @Override
        public boolean evaluate(Facts facts) {
            Found found = facts.get(MATCHES);
            found.latest = plain.evaluate(facts.get(CASE)).found().matches();
            return !found.latest.isEmpty();
        }

        @Override
        public void execute(Facts facts) {
            Found found = facts.get(MATCHES);
            found.all.addAll(found.latest);
        }
    }
}
