package org.safeguardingrules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarTest {

    private static final LocalDate GOOD_FRIDAY = LocalDate.of(2026, 4, 3);
    private static final LocalDate EASTER_MONDAY = LocalDate.of(2026, 4, 6);
    private static final Calendar CALENDAR = new Calendar(
            "test", List.of(GOOD_FRIDAY, EASTER_MONDAY), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    @Test
    void fiveWorkingDaysAcrossEasterSkipTheWeekendAndBothHolidays() {
        assertThat(CALENDAR.plusWorkingDays(LocalDate.of(2026, 4, 1), 5)).isEqualTo(LocalDate.of(2026, 4, 10));
    }

    @Test
    void noWorkingDayAfterAWorkingDayIsThatDay() {
        assertThat(CALENDAR.plusWorkingDays(LocalDate.of(2026, 4, 1), 0)).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @Test
    void noWorkingDayAfterAHolidayIsTheNextWorkingDay() {
        assertThat(CALENDAR.plusWorkingDays(GOOD_FRIDAY, 0)).isEqualTo(LocalDate.of(2026, 4, 7));
    }

    @Test
    void workingDaysBeforeADayAreCountedBack() {
        assertThat(CALENDAR.plusWorkingDays(LocalDate.of(2026, 4, 7), -1)).isEqualTo(LocalDate.of(2026, 4, 2));
    }

    @Test
    void aMonthFromTheEndOfJanuaryEndsOnTheLastDayOfFebruary() {
        assertThat(CALENDAR.plus(LocalDate.of(2026, 1, 31), 1, Unit.MONTHS)).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(CALENDAR.plus(LocalDate.of(2024, 1, 31), 1, Unit.MONTHS)).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void twentyFourHoursEndOnTheNextDayAndOneMoreOnTheDayAfter() {
        assertThat(CALENDAR.plus(GOOD_FRIDAY, 24, Unit.HOURS)).isEqualTo(GOOD_FRIDAY.plusDays(1));
        assertThat(CALENDAR.plus(GOOD_FRIDAY, 25, Unit.HOURS)).isEqualTo(GOOD_FRIDAY.plusDays(2));
    }

    @Test
    void daysBeyondTheListAreEstimated() {
        LocalDate last = LocalDate.of(2026, 12, 31);
        assertThat(CALENDAR.estimates(GOOD_FRIDAY, last)).isFalse();
        assertThat(CALENDAR.estimates(GOOD_FRIDAY, last.plusDays(1))).isTrue();
        assertThat(CALENDAR.estimates(LocalDate.of(2025, 12, 31), GOOD_FRIDAY)).isTrue();
    }
}
