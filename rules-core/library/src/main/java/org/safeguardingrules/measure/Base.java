package org.safeguardingrules.measure;

/**
 * Of what a share is taken. Published figures stand on one or the other, and a share on one is never to be compared with a
 * share on the other.
 */
public enum Base {
    /** Every case at the stage, whether or not policy asked for the action. */
    EVERY_CASE("every case at this stage"),
    /** The cases in which policy required the action, known for certain, by the day asked about. */
    REQUIRED("cases where policy required it");

    private final String words;

    Base(String words) {
        this.words = words;
    }

    /** What it is called wherever a share on it is shown. */
    public String words() {
        return words;
    }
}
