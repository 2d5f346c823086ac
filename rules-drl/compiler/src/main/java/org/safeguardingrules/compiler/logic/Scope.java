package org.safeguardingrules.compiler.logic;

import java.util.Map;

/**
 * A fact that conditions are about.
 *
 * @param name what tells it from the other facts that are asked about together
 * @param type its type
 * @param named the facts that its conditions may name, by variable
 */
record Scope(String name, Class<?> type, Map<String, Scope> named) {

    Scope {
        named = Map.copyOf(named);
    }

    /** The same conditions about the fact of another name. */
    Scope as(String other) {
        return new Scope(other, type, named);
    }
}
