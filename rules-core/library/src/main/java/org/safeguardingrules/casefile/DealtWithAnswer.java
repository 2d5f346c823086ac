package org.safeguardingrules.casefile;

/** Whether an assessment or plan deals with a fact. */
public enum DealtWithAnswer implements Word {
    YES,
    NO,
    NOT_RELEVANT
}
