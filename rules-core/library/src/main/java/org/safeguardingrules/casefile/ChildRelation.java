package org.safeguardingrules.casefile;

/** What a child is to the person on probation. */
public enum ChildRelation implements Word {
    OWN_CHILD,
    STEP_CHILD,
    PARTNERS_CHILD,
    RELATIVE,
    NONE
}
