package org.safeguardingrules.pack;

import java.util.List;
import java.util.Optional;

/**
 * A fact that a rule looks for.
 *
 * @param quantifier one such fact, none, or at least one
 * @param variable the name it is bound to, without its dollar sign
 * @param type type of the fact, for example {@code Child}
 * @param conditions what holds of it; all must
 * @param place where it begins
 */
public record Pattern(
        Quantifier quantifier, Optional<String> variable, String type, List<Condition> conditions, Place place) {

    /** Keeps the conditions as they are. */
    public Pattern {
        conditions = List.copyOf(conditions);
    }

    /** How many facts a pattern looks for. */
    public enum Quantifier {
        /** One at a time, each giving a match. */
        ONE,
        /** None at all. */
        NOT,
        /** At least one, giving one match. */
        EXISTS
    }
}
