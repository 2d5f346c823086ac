package org.safeguardingrules.compiler.mutation;

import java.util.Set;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Place;

/**
 * A pack with one change in it.
 *
 * @param place where what is changed begins
 * @param of what is changed: the rule, definition, parameter, action or authority
 * @param change what changes, as the end of a sentence that begins <i>no scenario notices if</i>
 * @param edit the change itself
 * @param rules ids of the rules that it can reach
 */
public record Mutant(Place place, String of, String change, Edit edit, Set<String> rules) {

    /** Keeps the rules as they are. */
    public Mutant {
        rules = Set.copyOf(rules);
    }

    /** The pack with the change in it, to be interpreted. */
    public Pack in(Pack pack) {
        return edit.in(pack);
    }

    /** The missing scenario in words. */
    public String missingScenario() {
        return "no scenario notices if " + change + " in " + of;
    }

    /** Whether it is this one; trees are not compared. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return change.hashCode();
    }
}
