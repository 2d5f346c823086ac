package org.safeguardingrules.casefile;

/** How an appointment ended. Anything else is unknown. */
public enum AppointmentOutcome implements Word {
    ATTENDED,
    ACCEPTABLE_ABSENCE,
    UNACCEPTABLE,
    RESCHEDULED
}
