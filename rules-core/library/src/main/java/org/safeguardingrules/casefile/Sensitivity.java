package org.safeguardingrules.casefile;

/** Who may see a record, least guarded first. */
public enum Sensitivity implements Word {
    OPEN,
    THIRD_PARTY_CONFIDENTIAL,
    VICTIM_SENSITIVE
}
