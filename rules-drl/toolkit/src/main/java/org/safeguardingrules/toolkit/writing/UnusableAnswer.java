package org.safeguardingrules.toolkit.writing;

/** An answer from which no rule can be written; the message says why, and what may have been meant. */
public final class UnusableAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableAnswer(String message) {
        super(message);
    }
}
