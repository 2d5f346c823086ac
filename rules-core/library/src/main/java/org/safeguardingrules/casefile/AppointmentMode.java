package org.safeguardingrules.casefile;

/** How contact was made. */
public enum AppointmentMode implements Word {
    OFFICE,
    TELEPHONE,
    VIDEO,
    HOME_VISIT,
    DOORSTEP,
    ONLINE_CHECK_IN,
    OTHER
}
