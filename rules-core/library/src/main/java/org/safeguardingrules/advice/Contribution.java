package org.safeguardingrules.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.safeguardingrules.engine.Match;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.Gap;

/**
 * What one rule adds to the advice on a case, before it is merged with what others add. Only {@link Assembly} fills it.
 */
public final class Contribution {

    final Rule rule;
    final List<Candidate> candidates = new ArrayList<>();
    final List<Candidate> muted = new ArrayList<>();
    final List<Withheld> withheld = new ArrayList<>();
    final SortedSet<Gap> gaps = new TreeSet<>();
    final List<Match> outsideProfile = new ArrayList<>();
    final List<Advice.Failure> failures = new ArrayList<>();

    Contribution(Rule rule) {
        this.rule = rule;
    }

    /** The rule. */
    public Rule rule() {
        return rule;
    }

    /** Whether it asks for anything. */
    public boolean asks() {
        return !candidates.isEmpty() || !muted.isEmpty();
    }

    /** What it holds for and does not ask for. */
    public List<Withheld> withheld() {
        return List.copyOf(withheld);
    }

    /** Whether another form of the same rule leaves the same open. */
    public boolean leavesOpenWhat(Contribution other) {
        return gaps.equals(other.gaps);
    }

    /** Whether another form of the same rule adds the same. */
    public boolean isLike(Contribution other) {
        return failures.equals(other.failures)
                && gaps.equals(other.gaps)
                && facts(outsideProfile).equals(facts(other.outsideProfile))
                && candidates.equals(of(rule, other.candidates))
                && muted.equals(of(rule, other.muted));
    }

    private static List<Candidate> of(Rule rule, List<Candidate> candidates) {
        return candidates.stream().map(candidate -> candidate.with(rule)).toList();
    }

    private static List<?> facts(List<Match> matches) {
        return matches.stream().map(Match::facts).toList();
    }
}
