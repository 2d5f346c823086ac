package org.safeguardingrules.vocabulary;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A number that may not be fully known: at least {@code least}, and at most {@code most}. It has no order of its own;
 * a rule asks {@link #atLeast} or {@link #fewerThan}.
 */
public final class DerivedNumber {

    private final int least;
    private final int most;
    private final List<LocalDate> reachedOn;
    private final Set<String> records;
    private final Set<Gap> gaps;

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
        this.records = Set.copyOf(records);
        this.gaps = Set.copyOf(gaps);
    }

    /** Whether it is this number or more. */
    @Member("Yes if the number is this or more, no if it is certainly less, else unknown.")
    public DerivedAnswer atLeast(int number) {
        if (least >= number) {
            LocalDate since =
                    number >= 1 && number <= reachedOn.size() ? reachedOn.get(number - 1) : DerivedAnswer.BEGINNING;
            return DerivedAnswer.of(true, since, records.toArray(String[]::new));
        }
        if (most < number) {
            return DerivedAnswer.of(false).restingOn(records);
        }
        return DerivedAnswer.unknown(new TreeSet<>(gaps), records);
    }

    /** Whether it is certainly below this number. */
    @Member("Yes if the number is certainly below this, no if it is this or more, else unknown.")
    public DerivedAnswer fewerThan(int number) {
        return atLeast(number).not();
    }

    @Override
    public String toString() {
        return least == most ? Integer.toString(least) : least + " or more";
    }
}
