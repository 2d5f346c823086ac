package org.safeguardingrules.casefile;

/** Who an event is known from. */
public enum EventSource implements Word {
    POLICE,
    COURT,
    VICTIM,
    PARTNER_AGENCY,
    OWN_RECORD,
    PERSON
}
