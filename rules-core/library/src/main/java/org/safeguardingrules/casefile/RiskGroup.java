package org.safeguardingrules.casefile;

/** Who a risk of serious harm is rated for. */
public enum RiskGroup implements Word {
    CHILDREN,
    PUBLIC,
    KNOWN_ADULT,
    STAFF,
    PRISONERS
}
