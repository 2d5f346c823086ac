package org.safeguardingrules.pack;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * Working days: Monday to Friday less the bank holidays listed.
 *
 * @param version version of the list, shown on the receipt
 * @param holidays the bank holidays
 * @param from first day that the list covers
 * @param until last day that the list covers; beyond it days are estimated
 */
public record Calendar(String version, List<LocalDate> holidays, LocalDate from, LocalDate until) {

    /** Keeps the holidays in order. */
    public Calendar {
        holidays = List.copyOf(new TreeSet<>(holidays));
    }

    /** Whether offices work on this day. */
    public boolean isWorkingDay(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY
                && weekday != DayOfWeek.SUNDAY
                && Collections.binarySearch(holidays, day) < 0;
    }

    /** The day this many working days after (or, negative, before) a day; with none, the day itself or the next working day. */
    public LocalDate plusWorkingDays(LocalDate day, int days) {
        LocalDate result = day;
        int step = days < 0 ? -1 : 1;
        for (int left = Math.abs(days); left > 0; left--) {
            do {
                result = result.plusDays(step);
            } while (!isWorkingDay(result));
        }
        while (!isWorkingDay(result)) {
            result = result.plusDays(step);
        }
        return result;
    }

    /** The day a period after a day; a period in months that ends on a day the month lacks ends on its last day. */
    public LocalDate plus(LocalDate day, int number, Unit unit) {
        return switch (unit) {
            case WORKING_DAYS -> plusWorkingDays(day, number);
            case CALENDAR_DAYS, COUNT -> day.plusDays(number);
            case WEEKS -> day.plusWeeks(number);
            case MONTHS -> day.plusMonths(number);
            case YEARS -> day.plusYears(number);
            case HOURS -> day.plusDays((number + 23) / 24);
        };
    }

    /** Whether the list does not reach so far that the days from one to the other are certain. */
    public boolean estimates(LocalDate one, LocalDate other) {
        return one.isBefore(from) || other.isBefore(from) || one.isAfter(until) || other.isAfter(until);
    }
}
