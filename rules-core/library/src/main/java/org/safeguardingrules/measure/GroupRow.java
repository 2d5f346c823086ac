package org.safeguardingrules.measure;

import java.util.Optional;

/**
 * What became of one action in the cases of one group, of those in which policy required it by the day asked about.
 *
 * @param action name of the action
 * @param group the group
 * @param required in how many it should have been done; absent where that or a difference from the others would tell of few
 * @param done in how many of those it was done; absent with the former
 * @param doneInTime of those, how many were begun by the day that it was due; absent with the former
 */
public record GroupRow(
        String action, String group, Optional<Integer> required, Optional<Integer> done, Optional<Integer> doneInTime) {

    /** Whether the numbers are withheld. */
    public boolean suppressed() {
        return required.isEmpty();
    }
}
