package org.safeguardingrules.pack;

import java.util.List;

/**
 * What a pack says of recorded decisions not to take an action.
 *
 * @param lasts name of the parameter that says how long one stands that names no last day
 * @param never forces of an action that nobody may decide not to take
 */
public record Overriding(String lasts, List<Force> never) {

    /** Keeps the forces as they are. */
    public Overriding {
        never = List.copyOf(never);
    }
}
