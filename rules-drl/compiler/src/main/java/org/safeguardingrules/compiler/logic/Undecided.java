package org.safeguardingrules.compiler.logic;

/** Thrown where something cannot be decided: a member that there is not, a circle, or too many cases to consider. */
final class Undecided extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Undecided() {
        super(null, null, false, false);
    }
}
