package org.safeguardingrules.engine;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.safeguardingrules.casefile.Answer.Value;
import org.safeguardingrules.vocabulary.DerivedAnswer;
import org.safeguardingrules.vocabulary.Gap;

/**
 * Whether a condition, a pattern or a rule holds, and what that rests on. Three-valued: open where a fact that is not
 * known would decide it.
 *
 * @param value yes where it holds, no where it does not, unknown where it would for some answer to what is not known
 * @param since the day since which it has held on what was then recorded
 * @param records ids of the records it rests on
 * @param unknowns what is not known and was met; where it is open, what would decide it
 * @param assumed what is not known and was taken as present so that it holds
 */
public record Judgement(
        Value value, LocalDate since, SortedSet<String> records, SortedSet<Gap> unknowns, SortedSet<Gap> assumed) {

    /** Holds, resting on nothing. */
    static final Judgement HOLDS = new Judgement(
            Value.YES,
            DerivedAnswer.BEGINNING,
            Collections.emptySortedSet(),
            Collections.emptySortedSet(),
            Collections.emptySortedSet());

    /** Does not hold. */
    static final Judgement FAILS = new Judgement(
            Value.NO,
            DerivedAnswer.BEGINNING,
            Collections.emptySortedSet(),
            Collections.emptySortedSet(),
            Collections.emptySortedSet());

    /** Would hold for some answer to these. */
    static Judgement open(SortedSet<Gap> gaps) {
        return new Judgement(
                Value.UNKNOWN,
                DerivedAnswer.BEGINNING,
                Collections.emptySortedSet(),
                gaps,
                Collections.emptySortedSet());
    }

    /** Both hold: since the later, resting on what both rest on. */
    Judgement and(Judgement other) {
        if (value == Value.NO || other.value == Value.NO) {
            return FAILS;
        }
        if (value == Value.UNKNOWN || other.value == Value.UNKNOWN) {
            SortedSet<Gap> deciding = new TreeSet<>();
            List.of(this, other).forEach(part -> {
                if (part.value == Value.UNKNOWN) {
                    deciding.addAll(part.unknowns);
                }
            });
            return open(deciding);
        }
        return new Judgement(
                Value.YES,
                since.isAfter(other.since) ? since : other.since,
                union(records, other.records),
                union(unknowns, other.unknowns),
                union(assumed, other.assumed));
    }

    /** One of them holds: since the earlier; what is assumed by one is not needed where the other assumes nothing. */
    Judgement or(Judgement other) {
        if (value == Value.NO) {
            return other;
        }
        if (other.value == Value.NO) {
            return this;
        }
        if (value != other.value) {
            return value == Value.YES ? this : other;
        }
        boolean certain = assumed.isEmpty() || other.assumed.isEmpty();
        return new Judgement(
                value,
                since.isBefore(other.since) ? since : other.since,
                union(records, other.records),
                union(unknowns, other.unknowns),
                certain ? Collections.emptySortedSet() : union(assumed, other.assumed));
    }

    private static <T extends Comparable<T>> SortedSet<T> union(SortedSet<T> one, SortedSet<T> other) {
        if (other.isEmpty()) {
            return one;
        }
        if (one.isEmpty()) {
            return other;
        }
        SortedSet<T> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }
}
