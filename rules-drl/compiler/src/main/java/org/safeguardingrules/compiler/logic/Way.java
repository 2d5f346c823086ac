package org.safeguardingrules.compiler.logic;

import java.util.List;

/**
 * A way in which one rule holds whenever another, narrower one does.
 *
 * @param found for each pattern of the rule, the pattern of the narrower one that finds the same fact; none, as -1, for
 *     a "not" or "exists"
 * @param all whether every fact that the narrower rule finds is among these
 * @param equal whether the narrower one also holds whenever this one does
 * @param plain whether it holds by what is recorded as so, and so since no later a day; for equal ones, both do
 */
record Way(List<Integer> found, boolean all, boolean equal, boolean plain) {

    /** The facts that the rule finds, in its order, as patterns of the narrower one. */
    List<Integer> facts() {
        return found.stream().filter(pattern -> pattern >= 0).toList();
    }
}
