package org.safeguardingrules.timeline;

import java.util.List;
import java.util.Optional;
import org.safeguardingrules.advice.ActionKey;

/**
 * An action that is no longer required.
 *
 * @param key the action
 * @param cause why
 * @param records ids of the records that became known, or were hidden, and made it so; empty where it was something else
 * @param instead the action that stands in its place, where one does
 */
public record Gone(ActionKey key, Because cause, List<String> records, Optional<ActionKey> instead) {

    /** Keeps the records as they are. */
    public Gone {
        records = List.copyOf(records);
    }

    /** Why an action is no longer required. */
    public enum Because {
        /** Another action stands in its place and carries its reasons. */
        DISPLACED,
        /** The same is asked about the same subject for another occasion. */
        OTHER_OCCASION,
        /** A rule that asked for it could not be evaluated. */
        NOT_JUDGED,
        /** What was not known, and made a rule ask, became known. */
        ANSWERED,
        /** A correction hides a record that it relied on. */
        CORRECTED,
        /** Something else became known, and with it no rule asks for it any more. */
        RECORDED,
        /** The rules, definitions or numbers in force changed. */
        POLICY_CHANGED,
        /** Time passed: an age was reached, a window closed, something ended. */
        LAPSED
    }
}
