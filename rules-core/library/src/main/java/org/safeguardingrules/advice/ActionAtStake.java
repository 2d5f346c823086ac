package org.safeguardingrules.advice;

import java.util.Comparator;
import java.util.List;
import org.safeguardingrules.pack.Priority;

/**
 * An action that comes or goes with an answer.
 *
 * @param key the action
 * @param priority how urgent it is, or would be
 * @param rules ids of the rules that ask for it, or would
 */
public record ActionAtStake(ActionKey key, Priority priority, List<String> rules) {

    /** The most urgent first. */
    static final Comparator<ActionAtStake> ORDER =
            Comparator.comparing(ActionAtStake::priority).thenComparing(ActionAtStake::key);

    /** Keeps the rules as they are. */
    public ActionAtStake {
        rules = List.copyOf(rules);
    }

    static ActionAtStake of(RequiredAction action) {
        return new ActionAtStake(
                action.key(),
                action.priority(),
                action.reasons().stream().map(Reason::rule).distinct().toList());
    }
}
