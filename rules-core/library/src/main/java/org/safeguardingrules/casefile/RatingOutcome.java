package org.safeguardingrules.casefile;

/** What was decided on a rating that the advice asked to decide again. */
public enum RatingOutcome implements Word {
    KEPT,
    RAISED,
    LOWERED
}
