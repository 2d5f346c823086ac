package org.safeguardingrules.casefile;

/** What an address is, or is proposed, for. */
public enum AddressPurpose implements Word {
    MAIN,
    CURFEW,
    HOME_DETENTION_CURFEW,
    RELEASE,
    PROPOSED,
    TEMPORARY,
    PREVIOUS
}
