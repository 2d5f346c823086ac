package org.safeguardingrules.examples.casesystem.records;

import java.util.Locale;

/** A table whose rows belong to cases. */
public enum Table {
    LISTINGS,
    SENTENCES,
    SUPERVISION_PERIODS,
    PEOPLE,
    ADDRESSES,
    ADULTS,
    CHILDREN,
    REGISTRATIONS,
    EVENTS,
    EVENT_NATURES,
    EVENT_CHILDREN,
    ASSESSMENTS,
    RATINGS,
    CONTACTS,
    ENQUIRIES,
    REFERRALS,
    ACTS,
    STEPS,
    OVERRIDES;

    /** Its name in the database. */
    public String inDatabase() {
        return name().toLowerCase(Locale.ROOT);
    }
}
