package org.safeguardingrules.casefile;

/** What an adult is to the person on probation. */
public enum Relation implements Word {
    SPOUSE,
    PARTNER,
    EX_PARTNER,
    ENGAGED,
    PARENT_OF_SHARED_CHILD,
    RELATIVE,
    ACQUAINTANCE,
    STRANGER,
    PROFESSIONAL
}
