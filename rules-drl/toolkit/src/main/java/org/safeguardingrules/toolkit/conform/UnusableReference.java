package org.safeguardingrules.toolkit.conform;

/** A reference case that cannot be used: what is wrong with it, at which place, and what to do. */
public final class UnusableReference extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnusableReference(String place, String what, String hint) {
        super(place + ": " + what + ". " + hint);
    }

    UnusableReference(String place, RuntimeException cause) {
        super(place + ": " + cause.getMessage(), cause);
    }
}
