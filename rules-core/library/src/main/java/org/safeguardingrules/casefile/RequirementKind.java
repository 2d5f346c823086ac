package org.safeguardingrules.casefile;

/** The kind of a requirement of a sentence. */
public enum RequirementKind implements Word {
    UNPAID_WORK,
    CURFEW,
    ELECTRONICALLY_MONITORED_CURFEW,
    PROGRAMME,
    REHABILITATION_ACTIVITY,
    EXCLUSION,
    RESIDENCE,
    TREATMENT,
    OTHER
}
