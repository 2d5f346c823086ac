package org.safeguardingrules.casefile;

/** What became of a police or court matter. */
public enum EventOutcome implements Word {
    CONVICTED,
    CHARGED,
    NO_FURTHER_ACTION,
    ACQUITTED,
    DISCONTINUED,
    OTHER_PARTY_AGGRESSOR
}
