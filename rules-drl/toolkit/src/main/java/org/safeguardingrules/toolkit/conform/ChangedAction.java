package org.safeguardingrules.toolkit.conform;

import java.util.Optional;
import org.safeguardingrules.advice.ActionKey;

/**
 * An action that the advice on a mapped case shows otherwise than the advice on its reference case.
 *
 * @param action name of the action
 * @param about id of the record that it is about, in the mapped case; of an action that is gone, in the reference case
 * @param expected how far it is and by when, in the advice on the reference case; empty where that does not ask for it
 * @param found the same in the advice on the mapped case; empty where that does not ask for it
 */
public record ChangedAction(String action, String about, Optional<String> expected, Optional<String> found) {

    static ChangedAction gone(ActionKey key, String expected) {
        return new ChangedAction(key.action(), key.subject(), Optional.of(expected), Optional.empty());
    }

    static ChangedAction appeared(ActionKey key, String found) {
        return new ChangedAction(key.action(), key.subject(), Optional.empty(), Optional.of(found));
    }
}
