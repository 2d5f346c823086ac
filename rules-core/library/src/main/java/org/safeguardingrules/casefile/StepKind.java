package org.safeguardingrules.casefile;

/** A step in the life of a record. */
public enum StepKind implements Word {
    REQUESTED,
    CHASED,
    RAISED_WITH_MANAGER,
    MADE,
    TELEPHONED,
    WRITTEN,
    ACKNOWLEDGED,
    REPLIED,
    DECIDED,
    READ,
    CONSIDERED,
    STARTED,
    REVIEWED,
    COMPLETED,
    ENDED,
    WITHDRAWN
}
