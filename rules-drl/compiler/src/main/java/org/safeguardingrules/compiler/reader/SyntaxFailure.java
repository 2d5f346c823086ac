package org.safeguardingrules.compiler.reader;

/** Leaves what is being read, after the mistake was reported, for the next place where reading can go on. */
final class SyntaxFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SyntaxFailure() {
        super("Reported already. Maybe it was caught nowhere.", null, false, false);
    }
}
