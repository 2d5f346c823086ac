package org.safeguardingrules.examples.spark;

/** A record that cannot be judged though its case file may be sound. */
final class UnusableRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Unusable for this reason.
     *
     * @param what what is wrong, with the value seen
     * @param hint what to do, a sentence that begins with Maybe
     */
    UnusableRecord(String what, String hint) {
        super(what + ". " + hint);
    }
}
