package org.safeguardingrules.casefile;

/** What was asked about, so that supervision fits the person. Only asked and met are held, never the answer. */
public enum NeedKind implements Word {
    COMMUNICATION,
    INTERPRETER,
    ADJUSTMENT,
    CARING,
    WORK_PATTERN
}
