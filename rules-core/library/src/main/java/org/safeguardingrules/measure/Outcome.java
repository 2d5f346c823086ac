package org.safeguardingrules.measure;

import java.util.Locale;

/**
 * What became of an action in a case. Of several of the same action in one case the last one here counts, but what is certain
 * counts before what is not known.
 */
public enum Outcome {
    /** Required, its day is still to come, and not done. */
    NOT_YET_DUE,
    /** Required, its day is still to come, and done. */
    DONE_AHEAD,
    /** Begun by its day, and done. */
    DONE_IN_TIME,
    /** Done, on a day that is not recorded. */
    DONE_ON_UNKNOWN_DAY,
    /** Done, and begun after its day. */
    DONE_LATE,
    /** Begun, and not done by its day; or waiting for an answer, so that another action stands in its place. */
    UNDER_WAY,
    /** Not done, and a recorded decision not to take it stands. */
    DECIDED_AGAINST,
    /** Its day is past, and nothing is begun. */
    NOT_BEGUN,
    /** It is not known whether policy requires it, and it was done. */
    RELEVANCE_UNKNOWN_DONE,
    /** It is not known whether policy requires it, and it was not done. */
    RELEVANCE_UNKNOWN,
    /** It is not known whether the case is at the stage for which policy would require it. */
    STAGE_UNKNOWN;

    /** Whether it is known that policy requires the action. */
    public boolean isRequired() {
        return compareTo(RELEVANCE_UNKNOWN_DONE) < 0;
    }

    /** Whether it should have been done by the day asked about. */
    public boolean shouldBeDone() {
        return isRequired() && compareTo(DONE_AHEAD) > 0;
    }

    /** Whether it should have been done, and was. */
    public boolean isDone() {
        return shouldBeDone() && compareTo(UNDER_WAY) < 0;
    }

    /** What counts for a case of which both are so. */
    Outcome and(Outcome other) {
        if (isRequired() != other.isRequired()) {
            return isRequired() ? this : other;
        }
        return compareTo(other) >= 0 ? this : other;
    }

    /** The words that people read. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
