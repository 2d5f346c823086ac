package org.safeguardingrules.casefile;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Something that was recorded after the day on which it happened.
 *
 * @param record id of the record
 * @param field the field, a step by its own word; empty where it is the record as a whole
 * @param happened the day it happened or was established, London calendar
 * @param recorded the day it was first recorded, London calendar
 */
public record RecordedLate(String record, String field, LocalDate happened, LocalDate recorded)
        implements Comparable<RecordedLate> {

    private static final Comparator<RecordedLate> ORDER = Comparator.comparing(RecordedLate::record)
            .thenComparing(RecordedLate::field)
            .thenComparing(RecordedLate::happened)
            .thenComparing(RecordedLate::recorded);

    /** Whether it had happened by this day and was not recorded yet. */
    public boolean isMissingOn(LocalDate day) {
        return !happened.isAfter(day) && recorded.isAfter(day);
    }

    @Override
    public int compareTo(RecordedLate other) {
        return ORDER.compare(this, other);
    }
}
