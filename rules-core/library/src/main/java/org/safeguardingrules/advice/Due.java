package org.safeguardingrules.advice;

import java.time.LocalDate;
import java.util.Optional;
import org.safeguardingrules.pack.Mark;

/**
 * The day by which an action is due, and the event it is counted from.
 *
 * @param day the day, London calendar
 * @param anchor the event, as the rule names it
 * @param anchorDay the day of the event; absent where it is not known, and the earliest day it can have been is counted
 *     from instead
 * @param before whether it is due before the event rather than a period after it
 * @param parameter name of the parameter that gives the period; absent where there is none
 * @param mark how well the period is confirmed; a recalled or design number is this library's default, not policy
 * @param estimated whether the day lies beyond the bank holidays that are known
 */
public record Due(
        LocalDate day,
        String anchor,
        Optional<LocalDate> anchorDay,
        boolean before,
        Optional<String> parameter,
        Mark mark,
        boolean estimated)
        implements Comparable<Due> {

    /** Whether the period is a default of this library and not policy. */
    public boolean isDefault() {
        return mark.compareTo(Mark.RECALLED) >= 0;
    }

    /** Whether the day is past; something due before an event is not late while nothing says when the event is. */
    public boolean isPast(LocalDate asAt) {
        return day.isBefore(asAt) && !(before && anchorDay.isEmpty());
    }

    @Override
    public int compareTo(Due other) {
        int byDay = day.compareTo(other.day);
        if (byDay != 0) {
            return byDay;
        }
        int byAnchor = anchor.compareTo(other.anchor);
        return byAnchor != 0 ? byAnchor : parameter.orElse("").compareTo(other.parameter.orElse(""));
    }
}
