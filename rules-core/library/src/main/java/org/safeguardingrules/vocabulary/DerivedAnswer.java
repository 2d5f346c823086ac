package org.safeguardingrules.vocabulary;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.safeguardingrules.casefile.Answer.Value;

/**
 * An answer derived from what is recorded: yes, no or unknown, with the records it rests on, the unknowns it met, and
 * the day since which it has been so.
 *
 * <p>Combined by Kleene's logic. A rule says which reading it means: {@link #yes}, {@link #no}, {@link #unknown},
 * {@link #notRuledOut}.
 */
public final class DerivedAnswer {

    /** The day of what has been so from the beginning, or for longer than anything recorded says. */
    public static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

    private static final DerivedAnswer PLAIN_YES =
            new DerivedAnswer(Value.YES, BEGINNING, Ordered.none(), Ordered.none());
    private static final DerivedAnswer PLAIN_NO =
            new DerivedAnswer(Value.NO, BEGINNING, Ordered.none(), Ordered.none());

    private final Value value;
    private final LocalDate since;
    private final Ordered<String> records;
    private final Ordered<Gap> gaps;
    private final LocalDate otherwiseUntil;

    private DerivedAnswer(Value value, LocalDate since, Ordered<String> records, Ordered<Gap> gaps) {
        this(value, since, records, gaps, BEGINNING);
    }

    private DerivedAnswer(
            Value value, LocalDate since, Ordered<String> records, Ordered<Gap> gaps, LocalDate otherwiseUntil) {
        this.value = value;
        this.since = since;
        this.records = records;
        this.gaps = gaps;
        this.otherwiseUntil = otherwiseUntil;
    }

    /** Yes or no, resting on nothing recorded. */
    static DerivedAnswer of(boolean yes) {
        return yes ? PLAIN_YES : PLAIN_NO;
    }

    /** Yes or no since this day, resting on this record. */
    static DerivedAnswer of(boolean yes, LocalDate since, String record) {
        return of(yes, since, Ordered.of(record));
    }

    /** Yes or no since this day, resting on these two records. */
    static DerivedAnswer of(boolean yes, LocalDate since, String record, String other) {
        return of(yes, since, Ordered.of(record).with(Ordered.of(other)));
    }

    /** Yes or no since this day, resting on these records. */
    static DerivedAnswer of(boolean yes, LocalDate since, Ordered<String> records) {
        return new DerivedAnswer(yes ? Value.YES : Value.NO, since, records, Ordered.none());
    }

    /** No since this day, resting on this record; until then it was yes, whatever was recorded when. */
    static DerivedAnswer noLonger(LocalDate since, String record) {
        return new DerivedAnswer(Value.NO, since, Ordered.of(record), Ordered.none(), since);
    }

    /** Yes or no, as the record behind a fact says. */
    public static DerivedAnswer of(boolean yes, CaseFact fact) {
        return of(yes, fact.since(), fact.records());
    }

    /** Unknown for this gap. */
    public static DerivedAnswer unknown(Gap gap) {
        return new DerivedAnswer(Value.UNKNOWN, BEGINNING, Ordered.none(), Ordered.of(gap));
    }

    /** Unknown for these gaps, resting on these records. */
    static DerivedAnswer unknown(Collection<Gap> gaps, Collection<String> records) {
        return new DerivedAnswer(Value.UNKNOWN, BEGINNING, Ordered.copyOf(records), Ordered.copyOf(gaps));
    }

    /** The same answer, resting on these records too. */
    DerivedAnswer restingOn(Ordered<String> more) {
        return new DerivedAnswer(value, since, records.with(more), gaps);
    }

    /** The same answer, since no earlier than this day. */
    DerivedAnswer noEarlierThan(LocalDate day) {
        return day.isAfter(since) ? new DerivedAnswer(value, day, records, gaps) : this;
    }

    /** Whether it is yes. */
    public boolean yes() {
        return value == Value.YES;
    }

    /** Whether it is no. */
    public boolean no() {
        return value == Value.NO;
    }

    /** Whether it is not known. */
    public boolean unknown() {
        return value == Value.UNKNOWN;
    }

    /** Whether it is yes or not known. */
    public boolean notRuledOut() {
        return value != Value.NO;
    }

    /** The value. */
    public Value value() {
        return value;
    }

    /** The day since which it has been so on what was then recorded; {@link #BEGINNING} where nothing says. */
    public LocalDate since() {
        return since;
    }

    /** The day until which it was certainly the opposite; {@link #BEGINNING} where it may only have been unknown before. */
    public LocalDate otherwiseUntil() {
        return otherwiseUntil;
    }

    /** Ids of the records it rests on, in order. */
    public Ordered<String> records() {
        return records;
    }

    /** What is not known and was met on the way, in order. */
    public Ordered<Gap> gaps() {
        return gaps;
    }

    /** Yes becomes no, no becomes yes. */
    public DerivedAnswer not() {
        return switch (value) {
            case YES -> new DerivedAnswer(Value.NO, since, records, gaps);
            case NO -> new DerivedAnswer(Value.YES, since, records, gaps);
            case UNKNOWN -> this;
        };
    }

    /** Yes if any is, since the first that was; no if all are; else unknown. None at all is no. */
    public static DerivedAnswer any(List<DerivedAnswer> parts) {
        return combine(parts, Value.YES);
    }

    /** Yes if all are, since the last that was; no if any is; else unknown. None at all is yes. */
    public static DerivedAnswer all(List<DerivedAnswer> parts) {
        return combine(parts, Value.NO);
    }

    /** One part with the deciding value decides; without it one unknown leaves it open; else all agree on the other. */
    private static DerivedAnswer combine(List<DerivedAnswer> parts, Value deciding) {
        if (parts.isEmpty()) {
            return of(deciding == Value.NO);
        }
        Value other = deciding == Value.YES ? Value.NO : Value.YES;
        Value result = other;
        for (DerivedAnswer part : parts) {
            if (part.value == deciding) {
                result = deciding;
                break;
            }
            if (part.value == Value.UNKNOWN) {
                result = Value.UNKNOWN;
            }
        }
        LocalDate since = null;
        Ordered<String> records = Ordered.none();
        Ordered<Gap> gaps = Ordered.none();
        for (DerivedAnswer part : parts) {
            gaps = gaps.with(part.gaps);
            if (part.value == result) {
                records = records.with(part.records);
                boolean sooner = since == null || (result == deciding) == part.since.isBefore(since);
                since = sooner ? part.since : since;
            }
        }
        return new DerivedAnswer(result, since == null ? BEGINNING : since, records, gaps);
    }

    @Override
    public String toString() {
        return value.word() + (since.equals(BEGINNING) ? "" : " since " + since) + " " + records() + " " + gaps();
    }
}
