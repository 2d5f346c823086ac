package org.safeguardingrules.compiler.mutation;

import java.time.LocalDate;
import java.util.stream.Stream;

/** The day before a day and the day after it. */
final class Days {

    private Days() {}

    static Stream<LocalDate> around(LocalDate day) {
        return Stream.of(day.minusDays(1), day.plusDays(1));
    }
}
