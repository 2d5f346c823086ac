package org.safeguardingrules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Pattern.Quantifier;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.CaseFacts;
import org.safeguardingrules.vocabulary.StepBudgetExceeded;

/**
 * Evaluates rules without Drools: what they ask of one fact alone is judged once for all of them, and what joins facts is
 * looked up by id. What holds and what is left open come from the same judgements.
 *
 * <p>Needs no compiled rules. Where anything goes wrong in a rule the interpreter evaluates it, and what that says counts.
 */
public final class DirectEngine implements Engine {

    /** For the facts that are only looked for as a whole. */
    private static final Sieve NONE = new Sieve(List.of());

    private final List<Rule> rules;
    private final long stepsPerRule;
    private final Map<Integer, List<Search>> searches = new HashMap<>();

    /**
     * An engine for these rules.
     *
     * @param rules the rules in force
     * @param stepsPerRule how many joins one rule may try before it counts as failed
     */
    public DirectEngine(Collection<Rule> rules, long stepsPerRule) {
        this.rules = List.copyOf(rules);
        this.stepsPerRule = stepsPerRule;
        Map<String, List<Pattern>> patterns = rules.stream()
                .flatMap(rule -> rule.patterns().stream())
                .filter(pattern -> pattern.quantifier() == Quantifier.ONE)
                .collect(Collectors.groupingBy(Pattern::type));
        Map<String, Sieve> sieves = new HashMap<>();
        patterns.forEach((type, ofType) -> sieves.put(type, new Sieve(ofType)));
        rules.forEach(rule -> searches.put(
                rule.number(),
                rule.patterns().stream()
                        .map(pattern -> Search.of(pattern, sieves.getOrDefault(pattern.type(), NONE)))
                        .toList()));
    }

    @Override
    public Evaluation evaluate(CaseFacts facts) {
        DirectWalk walk = walk(facts);
        List<Match> matches = new ArrayList<>();
        List<Matches.Failure> failures = new ArrayList<>();
        for (Rule rule : rules) {
            Matches found = found(rule, walk, facts);
            matches.addAll(found.matches());
            failures.addAll(found.failures());
        }
        return new Evaluation(new Matches(matches, failures), walk);
    }

    private Matches found(Rule rule, DirectWalk walk, CaseFacts facts) {
        facts.allow(stepsPerRule);
        try {
            return new Matches(walk.matches(rule), List.of());
        } catch (RuntimeException | StepBudgetExceeded | StackOverflowError failed) {
            return new Interpreter(List.of(rule), stepsPerRule).evaluate(facts).found();
        }
    }

    /** What each rule leaves open, for an engine that only says what holds. */
    public Openings openings(CaseFacts facts) {
        return walk(facts);
    }

    private DirectWalk walk(CaseFacts facts) {
        return new DirectWalk(facts, searches);
    }
}
