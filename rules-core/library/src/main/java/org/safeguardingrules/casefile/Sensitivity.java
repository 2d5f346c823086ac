package org.safeguardingrules.casefile;

/** Who may see a record, least guarded first. */
public enum Sensitivity implements Word {
    /** Nobody marked it. */
    NOT_STATED,
    OPEN,
    THIRD_PARTY_CONFIDENTIAL,
    VICTIM_SENSITIVE
}
