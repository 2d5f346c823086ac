package org.safeguardingrules.pack;

/** A rule pack that cannot be used. Nothing of it is half-accepted. */
public final class UnusablePack extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * Unusable for this reason.
     *
     * @param what what is wrong, with the offending value
     * @param hint what to do, a sentence that begins with Maybe
     */
    public UnusablePack(String what, String hint) {
        super(what + ". " + hint);
    }

    /** Unusable because of this. */
    public UnusablePack(String what, String hint, Throwable cause) {
        super(what + ". " + hint, cause);
    }
}
