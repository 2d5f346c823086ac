package org.safeguardingrules.explanation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.safeguardingrules.advice.MissingFact;
import org.safeguardingrules.pack.AsWritten;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.CaseFacts;
import org.safeguardingrules.vocabulary.Gap;

/** Says of something that a rule wants what was found instead, what that rests on, and what would have changed it. */
final class Findings {

    private final CaseFacts facts;
    private final Grounds grounds;

    Findings(CaseFacts facts, Grounds grounds) {
        this.facts = facts;
        this.grounds = grounds;
    }

    NearMiss of(Shortfall shortfall) {
        return new NearMiss(
                bound(shortfall.facts()),
                shortfall.failing().stream().map(this::of).toList());
    }

    private FailedCondition of(Failing failing) {
        if (failing.wanted().isPresent()) {
            return of(failing, failing.wanted().get(), failing.facts().get(0));
        }
        return failing.facts().isEmpty() ? noneListed(failing.pattern()) : inTheWay(failing);
    }

    private FailedCondition of(Failing failing, Wanted wanted, CaseFact fact) {
        Map<String, CaseFact> bound = failing.bound();
        return new FailedCondition(
                wanted.text(),
                wanted.condition().place(),
                bound(failing.facts()),
                wanted.found(fact, bound),
                List.copyOf(wanted.records(fact, bound)),
                missing(wanted.openings(fact, bound).orElseGet(TreeSet::new)),
                grounds.of(wanted, fact, bound));
    }

    private FailedCondition noneListed(Pattern pattern) {
        return new FailedCondition(
                AsWritten.of(pattern),
                pattern.place(),
                List.of(),
                "none listed",
                List.of(),
                missing(facts.maybeMissing(pattern.type())),
                List.of());
    }

    private FailedCondition inTheWay(Failing failing) {
        Pattern pattern = failing.pattern();
        SortedSet<String> records = new TreeSet<>();
        failing.facts().forEach(fact -> records.addAll(fact.records()));
        return new FailedCondition(
                AsWritten.of(pattern),
                pattern.place(),
                bound(failing.facts()),
                "in the way",
                List.copyOf(records),
                missing(outOfTheWay(failing).orElseGet(TreeSet::new)),
                List.of());
    }

    /** What is not known and, if it were otherwise, would leave no fact in the way. */
    private static Optional<SortedSet<Gap>> outOfTheWay(Failing failing) {
        return Wanted.ofAll(failing.facts().stream()
                .map(fact -> Wanted.ofAny(failing.pattern().conditions().stream()
                        .map(condition -> new Wanted(condition, true).openings(fact, failing.bound()))
                        .toList()))
                .toList());
    }

    private static List<BoundFact> bound(List<CaseFact> facts) {
        return facts.stream().map(BoundFact::of).toList();
    }

    static List<MissingFact> missing(Collection<Gap> gaps) {
        return gaps.stream().map(MissingFact::of).distinct().toList();
    }
}
