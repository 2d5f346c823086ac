package org.safeguardingrules.advice;

import java.util.List;

/**
 * What the host's system does not hold, said once for the case.
 *
 * @param field entity and field of the case file
 * @param rules ids of the rules that are mute without it
 */
public record NotSupplied(String field, List<String> rules) {

    /** Keeps the rules as they are. */
    public NotSupplied {
        rules = List.copyOf(rules);
    }
}
