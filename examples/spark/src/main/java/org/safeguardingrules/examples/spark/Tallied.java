package org.safeguardingrules.examples.spark;

/**
 * What became of the records.
 *
 * @param read how many were read
 * @param advised how many were advised on
 * @param setAside how many were set aside, each with its error
 */
record Tallied(long read, long advised, long setAside) {

    /**
     * Makes sure that each record is in one of the two.
     *
     * @throws IllegalStateException where one is lost or there twice
     */
    void requireNothingLost() {
        if (read != advised + setAside) {
            throw new IllegalStateException("Of " + read + " records " + advised + " were advised on and " + setAside
                    + " set aside, which is not as many. Maybe the input changed while it was read: judge it again.");
        }
    }
}
