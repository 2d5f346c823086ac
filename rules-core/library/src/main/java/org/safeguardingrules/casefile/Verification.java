package org.safeguardingrules.casefile;

/** How well a statement is supported. */
public enum Verification implements Word {
    NOT_STATED,
    SELF_REPORT,
    SINGLE_SOURCE,
    CORROBORATED
}
