package org.safeguardingrules.casefile;

/** How something that happened, or is said to have happened, came to be recorded. */
public enum EventKind implements Word {
    CONVICTION,
    CHARGE,
    CAUTION,
    ARREST,
    CALL_OUT,
    INTELLIGENCE,
    DISCLOSURE,
    ALLEGATION,
    ORDER_BREACH,
    OBSERVATION
}
