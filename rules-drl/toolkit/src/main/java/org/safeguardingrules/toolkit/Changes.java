package org.safeguardingrules.toolkit;

import java.io.IOException;

/** Tells when the files of a pack may have changed. */
@FunctionalInterface
interface Changes {

    /** Waits until they may have, and no longer than it takes for somebody to miss an answer. */
    void await() throws IOException, InterruptedException;
}
