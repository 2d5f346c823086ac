package org.safeguardingrules.toolkit;

/** A file or folder named in the call that cannot be used. */
final class WrongInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Unusable for this reason.
     *
     * @param what what is wrong, with the offending value
     * @param hint what to do, a sentence that begins with Maybe
     */
    WrongInput(String what, String hint) {
        super(what + ". " + hint);
    }

    /** Unusable for these reasons, a line each, each with its hint. */
    WrongInput(String problems) {
        super(problems);
    }
}
