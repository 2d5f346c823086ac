package org.safeguardingrules.pack;

import java.util.Locale;

/** What a parameter counts. */
public enum Unit {
    WORKING_DAYS,
    CALENDAR_DAYS,
    WEEKS,
    MONTHS,
    HOURS,
    COUNT,
    YEARS;

    /** The words that parameter files write. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
