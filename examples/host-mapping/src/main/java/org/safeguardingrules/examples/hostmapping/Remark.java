package org.safeguardingrules.examples.hostmapping;

/**
 * Something that the mapping could not read, and did not guess.
 *
 * @param place case, interface and place in its answer
 * @param what what stands there
 * @param hint what to do, a sentence that begins with Maybe
 */
public record Remark(String place, String what, String hint) {

    @Override
    public String toString() {
        return place + ": " + what + ". " + hint;
    }
}
