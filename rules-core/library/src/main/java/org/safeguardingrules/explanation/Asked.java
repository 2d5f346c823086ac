package org.safeguardingrules.explanation;

import org.safeguardingrules.advice.Reason;
import org.safeguardingrules.advice.RequiredAction;

/**
 * An action that a rule asks for, or one that stands in place of it.
 *
 * @param action the action, as the advice has it
 * @param reason the rule among its reasons: the facts and unknowns relied on, the authority, and the rule's own action
 *     where this one stands in its place
 */
public record Asked(RequiredAction action, Reason reason) {

    /** Whether it is about a record, or rests on it. */
    boolean isAbout(String id) {
        return action.key().subject().equals(id) || reason.records().contains(id);
    }
}
