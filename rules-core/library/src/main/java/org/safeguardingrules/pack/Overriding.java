package org.safeguardingrules.pack;

import java.util.List;

/**
 * What a pack says of recorded decisions not to take an action. Where it says nothing, none stands.
 *
 * <p>No policy was found that says who may decide against which action. So the level of whoever approved is shown and
 * none is refused, but for a duty of a force that the pack names, as one in law; and a hold lifts by nothing but what it
 * waits for, which is a law of the advice and no choice of a pack.
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
