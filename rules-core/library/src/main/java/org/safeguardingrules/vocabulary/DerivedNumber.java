package org.safeguardingrules.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.safeguardingrules.pack.Direction;

/**
 * A number that may not be fully known: at least {@code least}, and at most {@code most}. It has no order of its own;
 * a rule asks {@link #atLeast} or {@link #fewerThan}.
 */
public final class DerivedNumber {

    private final int least;
    private final int most;
    private final List<LocalDate> reachedOn;
    private final Ordered<String> records;
    private final Ordered<Gap> gaps;

    /**
     * A number between two bounds.
     *
     * @param least what it is at least
     * @param most what it is at most
     * @param reachedOn the days on which 1, 2, 3 ... were reached, for a count; empty for a recorded number
     * @param records ids of the records it rests on
     * @param gaps what is not known
     */
    DerivedNumber(int least, int most, List<LocalDate> reachedOn, Collection<String> records, Collection<Gap> gaps) {
        this.least = least;
        this.most = most;
        this.reachedOn = reachedOn.stream().sorted().toList();
        this.records = Ordered.copyOf(records);
        this.gaps = Ordered.copyOf(gaps);
    }

    /** How many of these are so; where more may be missing there is no most. */
    static DerivedNumber count(List<DerivedAnswer> parts, boolean complete) {
        int certain = 0;
        int possible = 0;
        List<LocalDate> days = new ArrayList<>();
        Ordered<String> records = Ordered.none();
        Ordered<Gap> gaps = Ordered.none();
        for (DerivedAnswer part : parts) {
            if (part.yes()) {
                certain++;
                days.add(part.since());
                records = records.with(part.records());
            } else if (part.unknown()) {
                possible++;
                gaps = gaps.with(part.gaps());
            }
        }
        return new DerivedNumber(certain, complete ? certain + possible : Integer.MAX_VALUE, days, records, gaps);
    }

    /** Whether it is this number or more. */
    @Member(
            value = "Yes if the number is this or more, no if it is certainly less, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer atLeast(int number) {
        if (least >= number) {
            LocalDate since =
                    number >= 1 && number <= reachedOn.size() ? reachedOn.get(number - 1) : DerivedAnswer.BEGINNING;
            return DerivedAnswer.of(true, since, records);
        }
        if (most < number) {
            return DerivedAnswer.of(false).restingOn(records);
        }
        return DerivedAnswer.unknown(gaps, records);
    }

    /** Whether it is certainly below this number. */
    @Member(
            value = "Yes if the number is certainly below this, no if it is this or more, else unknown.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer fewerThan(int number) {
        return atLeast(number).not();
    }

    @Override
    public String toString() {
        return least == most ? Integer.toString(least) : least + " or more";
    }
}
