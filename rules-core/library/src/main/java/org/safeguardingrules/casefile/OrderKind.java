package org.safeguardingrules.casefile;

/** The kind of a protective order. */
public enum OrderKind implements Word {
    RESTRAINING,
    NON_MOLESTATION,
    OCCUPATION,
    DOMESTIC_ABUSE_PROTECTION,
    DOMESTIC_VIOLENCE_PROTECTION,
    STALKING_PROTECTION,
    SEXUAL_HARM_PREVENTION,
    FORCED_MARRIAGE_PROTECTION,
    FGM_PROTECTION,
    BAIL
}
