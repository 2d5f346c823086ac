package org.safeguardingrules.advice;

import java.time.LocalDate;
import org.safeguardingrules.pack.Action;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.vocabulary.DerivedAnswer;

/**
 * An action that is asked for here, with which what was done is compared.
 *
 * @param key the action as it is asked
 * @param action the action of the pack
 * @param kind what kind of action
 * @param since the day from which what was done can have been done for its occasion, London calendar; {@link
 *     DerivedAnswer#BEGINNING} where nothing says
 */
record Demand(ActionKey key, Action action, Kind kind, LocalDate since) {

    /** Whether what was done on this day was certainly done after the occasion had begun. */
    boolean isBefore(LocalDate day) {
        return !since.equals(DerivedAnswer.BEGINNING) && since.isBefore(day);
    }
}
