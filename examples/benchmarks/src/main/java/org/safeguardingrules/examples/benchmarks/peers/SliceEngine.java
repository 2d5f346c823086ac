package org.safeguardingrules.examples.benchmarks.peers;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeguardingrules.engine.Engine;
import org.safeguardingrules.engine.Evaluation;
import org.safeguardingrules.engine.Judge;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.CaseFacts;

/** An engine whose rules report to {@link Holds}. */
abstract class SliceEngine implements Engine {

    private final Map<String, Rule> rules;

    SliceEngine(List<Rule> rules) {
        this.rules = rules.stream().collect(Collectors.toUnmodifiableMap(Rule::id, Function.identity()));
    }

    @Override
    public final Evaluation evaluate(CaseFacts facts) {
        Holds holds = new Holds(rules);
        run(facts, holds);
        return new Evaluation(holds.matches(), rule -> Judge.openings(rule, facts));
    }

    /** Runs the rules over the facts of a case. */
    abstract void run(CaseFacts facts, Holds holds);
}
