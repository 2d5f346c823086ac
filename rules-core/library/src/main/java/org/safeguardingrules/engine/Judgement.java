package org.safeguardingrules.engine;

import java.time.LocalDate;
import java.util.Collection;
import org.safeguardingrules.casefile.Answer.Value;
import org.safeguardingrules.vocabulary.DerivedAnswer;
import org.safeguardingrules.vocabulary.Gap;
import org.safeguardingrules.vocabulary.Ordered;

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
        Value value, LocalDate since, Ordered<String> records, Ordered<Gap> unknowns, Ordered<Gap> assumed) {

    /** Holds, resting on nothing. */
    static final Judgement HOLDS =
            new Judgement(Value.YES, DerivedAnswer.BEGINNING, Ordered.none(), Ordered.none(), Ordered.none());

    /** Does not hold. */
    static final Judgement FAILS =
            new Judgement(Value.NO, DerivedAnswer.BEGINNING, Ordered.none(), Ordered.none(), Ordered.none());

    /** Would hold for some answer to these. */
    static Judgement open(Collection<Gap> gaps) {
        return new Judgement(
                Value.UNKNOWN, DerivedAnswer.BEGINNING, Ordered.none(), Ordered.copyOf(gaps), Ordered.none());
    }

    /** Both hold: since the later, resting on what both rest on. */
    Judgement and(Judgement other) {
        if (value == Value.NO || other.value == Value.NO) {
            return FAILS;
        }
        if (this == HOLDS || other == HOLDS) {
            return this == HOLDS ? other : this;
        }
        if (value == Value.UNKNOWN || other.value == Value.UNKNOWN) {
            return open(deciding().with(other.deciding()));
        }
        return new Judgement(
                Value.YES,
                since.isAfter(other.since) ? since : other.since,
                records.with(other.records),
                unknowns.with(other.unknowns),
                assumed.with(other.assumed));
    }

    /** What would decide it; nothing where it is decided. */
    Ordered<Gap> deciding() {
        return value == Value.UNKNOWN ? unknowns : Ordered.none();
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
                records.with(other.records),
                unknowns.with(other.unknowns),
                certain ? Ordered.none() : assumed.with(other.assumed));
    }
}
