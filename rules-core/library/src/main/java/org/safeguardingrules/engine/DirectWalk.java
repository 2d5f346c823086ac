package org.safeguardingrules.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.safeguardingrules.casefile.Answer.Value;
import org.safeguardingrules.engine.Search.Lookup;
import org.safeguardingrules.engine.Sieve.Passed;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Pattern.Quantifier;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.pack.Term;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.CaseFacts;
import org.safeguardingrules.vocabulary.Gap;
import org.safeguardingrules.vocabulary.StepBudgetExceeded;

/** Rules over the facts of one case: each fact sifted once, and for each rule those that passed joined. For one thread. */
final class DirectWalk implements Openings {

    private final CaseFacts facts;
    private final Map<Integer, List<Search>> searches;
    private final Map<Sieve, List<List<Passed>>> sifted = new IdentityHashMap<>();
    private final Map<Search, Map<Object, List<Passed>>> byId = new IdentityHashMap<>();

    /**
     * A walk over the facts of a case.
     *
     * @param facts the facts
     * @param searches of each rule, by its number
     */
    DirectWalk(CaseFacts facts, Map<Integer, List<Search>> searches) {
        this.facts = facts;
        this.searches = searches;
    }

    /** What a rule finds. */
    List<Match> matches(Rule rule) {
        List<Match> found = new ArrayList<>();
        extend(rule, searches.getOrDefault(rule.number(), List.of()), Map.of(), List.of(), found);
        return found;
    }

    private void extend(
            Rule rule, List<Search> left, Map<String, CaseFact> bound, List<CaseFact> chosen, List<Match> found) {
        if (left.isEmpty()) {
            found.add(new Match(rule, chosen));
            return;
        }
        Search search = left.get(0);
        List<Search> further = left.subList(1, left.size());
        Pattern pattern = search.pattern();
        if (pattern.quantifier() != Quantifier.ONE) {
            if (Interpreter.isAsSought(pattern, bound, facts)) {
                extend(rule, further, bound, chosen, found);
            }
            return;
        }
        for (Passed each : candidates(search, bound)) {
            CaseFact fact = each.fact();
            fact.counted(fact);
            if (each.yes() && Interpreter.holds(search.joins(), fact, bound)) {
                extend(rule, further, Interpreter.with(bound, pattern, fact), Interpreter.with(chosen, fact), found);
            }
        }
    }

    @Override
    public SortedSet<Gap> of(Rule rule) {
        List<Search> ofRule = searches.get(rule.number());
        if (ofRule == null) {
            return Judge.openings(rule, facts);
        }
        Set<Gap> gaps = new HashSet<>();
        try {
            mayBeMet(ofRule, Map.of(), gaps);
        } catch (RuntimeException | StepBudgetExceeded | StackOverflowError failed) {
            return Judge.openings(rule, facts);
        }
        return new TreeSet<>(gaps);
    }

    /**
     * Whether the patterns that are left may be met. Each fact that may help to meet them adds what is not known of it,
     * once, in however many ways the others are then met.
     */
    private boolean mayBeMet(List<Search> left, Map<String, CaseFact> bound, Set<Gap> gaps) {
        if (left.isEmpty()) {
            return true;
        }
        Search search = left.get(0);
        List<Search> further = left.subList(1, left.size());
        Pattern pattern = search.pattern();
        if (pattern.quantifier() != Quantifier.ONE) {
            Judgement whether = Judge.whether(pattern, bound, facts);
            boolean may = whether.value() != Value.NO && mayBeMet(further, bound, gaps);
            if (may) {
                gaps.addAll(whether.deciding());
            }
            return may;
        }
        boolean may = false;
        for (Passed each : candidates(search, bound)) {
            CaseFact fact = each.fact();
            fact.counted(fact);
            Judgement joined = Judge.all(search.joins(), fact, bound);
            if (joined.value() != Value.NO && mayBeMet(further, Interpreter.with(bound, pattern, fact), gaps)) {
                gaps.addAll(each.open());
                gaps.addAll(joined.deciding());
                may = true;
            }
        }
        gaps.addAll(facts.maybeMissing(pattern.type()));
        return may;
    }

    /** The facts that pass a search's mesh and have the id that it looks up. */
    private List<Passed> candidates(Search search, Map<String, CaseFact> bound) {
        List<Passed> all = sifted.computeIfAbsent(
                        search.sieve(),
                        sieve -> sieve.sift(facts.ofType(search.pattern().type())))
                .get(search.mesh());
        if (search.lookup().isEmpty() || all.isEmpty()) {
            return all;
        }
        Lookup lookup = search.lookup().get();
        Object id = Interpreter.value(lookup.bound(), all.get(0).fact(), bound);
        return byId.computeIfAbsent(search, none -> byId(lookup.own(), all)).getOrDefault(id, List.of());
    }

    private static Map<Object, List<Passed>> byId(Term own, List<Passed> all) {
        Map<Object, List<Passed>> byId = new HashMap<>();
        for (Passed each : all) {
            Object id = Interpreter.value(own, each.fact(), Map.of());
            byId.computeIfAbsent(id, none -> new ArrayList<>()).add(each);
        }
        return byId;
    }
}
