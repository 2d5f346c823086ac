package org.safeguardingrules.casefile;

/** The part that somebody had in what was recorded. A role that is not known is unknown, never perpetrator. */
public enum Role implements Word {
    PERPETRATOR,
    VICTIM
}
