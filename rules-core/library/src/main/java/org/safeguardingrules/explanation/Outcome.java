package org.safeguardingrules.explanation;

/** What a rule comes to in a case. */
public enum Outcome {
    /** It asks for something that the advice shows, be it done or in place of it something else. */
    ASKS,
    /** It holds, and asks for nothing, for a reason outside its conditions. */
    HELD_BACK,
    /** It does not hold. */
    SILENT,
    /** It is not in force on the day asked about. */
    NOT_IN_FORCE,
    /** A policy owner has not switched it on. */
    SWITCHED_OFF,
    /** It could not be judged. */
    NOT_JUDGED
}
