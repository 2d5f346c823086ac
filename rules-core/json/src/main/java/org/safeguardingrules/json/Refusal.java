package org.safeguardingrules.json;

/**
 * What a record's own constructor refused, in its own words: the rules of the records are not stated a second time here.
 *
 * @param what what is wrong
 * @param hint what to do, a sentence that begins with Maybe
 */
record Refusal(String what, String hint) {

    private static final String HINT = ". Maybe ";

    static Refusal of(IllegalArgumentException refused) {
        String message = String.valueOf(refused.getMessage());
        int hint = message.indexOf(HINT);
        return hint < 0
                ? new Refusal(message, "Maybe the values contradict one another.")
                : new Refusal(message.substring(0, hint), message.substring(hint + 2));
    }

    void at(Place place) {
        place.problem(what, hint);
    }
}
