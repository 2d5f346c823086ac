package org.safeguardingrules.vocabulary;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.safeguardingrules.pack.Direction;

/** A day that may not be known. */
public final class DerivedDay {

    private final Optional<LocalDate> day;
    private final String record;
    private final Set<Gap> gaps;

    DerivedDay(Optional<LocalDate> day, String record, Set<Gap> gaps) {
        this.day = day;
        this.record = record;
        this.gaps = gaps;
    }

    /** The day, where it is known. */
    public Optional<LocalDate> day() {
        return day;
    }

    /** Whether it is before this day, written as year-month-day. */
    @Member(
            value = "Yes if the day is before this one, no if it is this or later, unknown where the day is not known.",
            direction = Direction.NEITHER)
    public DerivedAnswer before(@Quoted("day") String other) {
        LocalDate limit = LocalDate.parse(other);
        return day.map(known -> DerivedAnswer.of(known.isBefore(limit), DerivedAnswer.BEGINNING, record))
                .orElseGet(() -> DerivedAnswer.unknown(gaps, Set.of(record)));
    }
}
