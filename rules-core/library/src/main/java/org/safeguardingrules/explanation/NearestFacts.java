package org.safeguardingrules.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.safeguardingrules.engine.Binder;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Pattern.Quantifier;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.CaseFacts;

/**
 * Finds the facts that a rule comes nearest to holding for: those with the fewest conditions that fail. Of as many, those
 * that are recorded come before what stands in for what nobody has listed, then those for which the rule held longest.
 *
 * <p>What promises fewest failures is looked at first, so that few of many combinations are.
 */
final class NearestFacts {

    private static final Comparator<Looked> FEWEST_FAILURES = Comparator.<Looked>comparingInt(
                    looked -> looked.failing().size())
            .thenComparingLong(looked ->
                    looked.chosen().stream().filter(CaseFact::isStandIn).count())
            .thenComparing(Comparator.comparingInt(Looked::heldUpTo).reversed())
            .thenComparing(Comparator.comparingInt(Looked::next).reversed())
            .thenComparingInt(Looked::order);

    /** More than a pattern has, so that positions in later patterns are higher. */
    private static final int CONDITIONS = 1000;

    private final Rule rule;
    private final CaseFacts facts;
    private final Optional<String> about;
    private final PriorityQueue<Looked> open = new PriorityQueue<>(FEWEST_FAILURES);
    private int order;

    /**
     * For a rule and a case.
     *
     * @param rule the rule
     * @param facts the facts of the case
     * @param about id of a fact that must be among those found; absent where any will do
     */
    NearestFacts(Rule rule, CaseFacts facts, Optional<String> about) {
        this.rule = rule;
        this.facts = facts;
        this.about = about;
    }

    /**
     * The facts that some patterns were looked at with.
     *
     * @param next the pattern that comes next
     * @param chosen the facts chosen so far
     * @param bound those of them that have a name
     * @param lacking the names of facts of which none is listed
     * @param failing what is not so
     * @param order when it was found
     */
    private record Looked(
            int next,
            List<CaseFact> chosen,
            Map<String, CaseFact> bound,
            Set<String> lacking,
            List<Failing> failing,
            int order) {

        private int heldUpTo() {
            return failing.isEmpty() ? Integer.MAX_VALUE : failing.get(0).position();
        }

        private Failing whole(Pattern pattern, List<CaseFact> facts) {
            return new Failing(next * CONDITIONS, pattern, Optional.empty(), facts, bound);
        }
    }

    /** The nearest, at most so many. */
    List<Shortfall> first(int most) {
        facts.allow(Binder.STEPS_PER_RULE);
        open.clear();
        open.add(new Looked(0, List.of(), Map.of(), Set.of(), List.of(), order++));
        List<Shortfall> found = new ArrayList<>();
        while (!open.isEmpty() && found.size() < most) {
            Looked looked = open.remove();
            if (looked.next() < rule.patterns().size()) {
                lookFurther(looked, rule.patterns().get(looked.next()));
            } else if (!looked.failing().isEmpty() && isWanted(looked.chosen())) {
                found.add(new Shortfall(looked.chosen(), looked.failing()));
            }
        }
        return found;
    }

    /** How many combinations of facts there are, holding or not. */
    int combinations() {
        long all = 1;
        long others = 1;
        for (Pattern pattern : rule.patterns()) {
            if (pattern.quantifier() == Quantifier.ONE) {
                List<CaseFact> candidates = facts.ofType(pattern.type());
                long wanted = candidates.stream()
                        .filter(fact -> isWanted(List.of(fact)))
                        .count();
                all *= Math.max(1, candidates.size());
                others *= about.isPresent() ? Math.max(1, candidates.size()) - wanted : 0;
            }
        }
        return (int) Math.min(Integer.MAX_VALUE, all - others);
    }

    /** Whether the fact asked about is among these, or none was. */
    private boolean isWanted(List<CaseFact> chosen) {
        return about.map(id -> chosen.stream().anyMatch(fact -> fact.id().equals(id)))
                .orElse(true);
    }

    /** Whether the fact asked about is among these, or can still be found by the patterns from the next on. */
    private boolean canBeWanted(List<CaseFact> chosen, int next) {
        return isWanted(chosen)
                || rule.patterns().stream()
                        .skip(next)
                        .filter(pattern -> pattern.quantifier() == Quantifier.ONE)
                        .anyMatch(pattern -> isWanted(facts.ofType(pattern.type())));
    }

    private void lookFurther(Looked looked, Pattern pattern) {
        List<CaseFact> candidates = facts.ofType(pattern.type());
        if (pattern.quantifier() != Quantifier.ONE) {
            go(looked, Optional.empty(), pattern, together(looked, pattern, candidates));
        } else if (candidates.isEmpty()) {
            go(looked, Optional.empty(), pattern, List.of(looked.whole(pattern, List.of())));
        } else {
            for (CaseFact fact : candidates) {
                fact.counted(fact);
                go(looked, Optional.of(fact), pattern, failing(looked, pattern, fact));
            }
        }
    }

    private void go(Looked from, Optional<CaseFact> fact, Pattern pattern, List<Failing> more) {
        List<CaseFact> chosen = new ArrayList<>(from.chosen());
        Map<String, CaseFact> bound = new HashMap<>(from.bound());
        Set<String> lacking = new HashSet<>(from.lacking());
        fact.ifPresent(chosen::add);
        if (!canBeWanted(chosen, from.next() + 1)) {
            return;
        }
        pattern.variable()
                .ifPresent(name -> fact.ifPresentOrElse(found -> bound.put(name, found), () -> lacking.add(name)));
        List<Failing> failing = new ArrayList<>(from.failing());
        failing.addAll(more);
        open.add(new Looked(from.next() + 1, chosen, bound, lacking, failing, order++));
    }

    /** What fails of a pattern that looks for no fact, or for any: the facts in the way, or the fact that is nearest. */
    private List<Failing> together(Looked looked, Pattern pattern, List<CaseFact> candidates) {
        List<CaseFact> holding = new ArrayList<>();
        List<Failing> nearest = List.of(looked.whole(pattern, List.of()));
        boolean first = true;
        for (CaseFact fact : candidates) {
            fact.counted(fact);
            List<Failing> failing = failing(looked, pattern, fact);
            if (failing.isEmpty()) {
                holding.add(fact);
            }
            if (first || failing.size() < nearest.size()) {
                nearest = failing;
                first = false;
            }
        }
        if (pattern.quantifier() == Quantifier.EXISTS) {
            return nearest;
        }
        return holding.isEmpty() ? List.of() : List.of(looked.whole(pattern, holding));
    }

    private static List<Failing> failing(Looked looked, Pattern pattern, CaseFact fact) {
        List<Wanted> wanted = pattern.conditions().stream()
                .filter(condition -> !Variables.areIn(condition, looked.lacking()))
                .flatMap(condition -> Wanted.asWritten(condition).conjuncts().stream())
                .toList();
        List<Failing> failing = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            if (!wanted.get(i).isSo(fact, looked.bound())) {
                int position = looked.next() * CONDITIONS + i;
                failing.add(new Failing(position, pattern, Optional.of(wanted.get(i)), List.of(fact), looked.bound()));
            }
        }
        return failing;
    }
}
