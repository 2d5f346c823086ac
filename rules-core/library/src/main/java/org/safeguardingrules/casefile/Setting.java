package org.safeguardingrules.casefile;

/** Where a risk of serious harm is rated for. */
public enum Setting implements Word {
    COMMUNITY,
    CUSTODY
}
