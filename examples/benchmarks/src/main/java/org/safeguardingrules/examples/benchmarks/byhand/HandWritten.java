package org.safeguardingrules.examples.benchmarks.byhand;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeguardingrules.engine.Engine;
import org.safeguardingrules.engine.Evaluation;
import org.safeguardingrules.engine.Judge;
import org.safeguardingrules.engine.Matches;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.CaseFacts;

/** The slice written by hand: the measure of what these rules need cost. */
public final class HandWritten implements Engine {

    private final Map<String, Rule> rules;

    /** The slice by hand; those of its rules that are not among these stay silent. */
    public HandWritten(List<Rule> rules) {
        this.rules = rules.stream().collect(Collectors.toUnmodifiableMap(Rule::id, Function.identity()));
    }

    @Override
    public Evaluation evaluate(CaseFacts facts) {
        SliceFacts known = SliceFacts.of(facts);
        Found found = new Found(rules);
        new ChildRules(known, found).all();
        new AdultRules(known, found).all();
        new EventRules(known, found).all();
        new MaracRules(known, found).all();
        new PersonRules(known, found).all();
        new RecordRules(known, found).all();
        new PlaceRules(known, found).all();
        Matches matches = new Matches(found.matches(), List.of());
        return new Evaluation(matches, rule -> Judge.openings(rule, facts));
    }
}
