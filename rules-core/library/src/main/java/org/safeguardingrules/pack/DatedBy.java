package org.safeguardingrules.pack;

import java.util.Arrays;
import java.util.Optional;

/** Which day decides whether a version of a rule is in force. */
public enum DatedBy {
    /** The day asked about. */
    AS_AT("as-at"),
    /** The day of the behaviour. */
    BEHAVIOUR("behaviour"),
    /** The day of sentence. */
    SENTENCE("sentence"),
    /** The day on which the step happens. */
    STEP("step");

    private final String word;

    DatedBy(String word) {
        this.word = word;
    }

    /** The word that rule files write. */
    public String word() {
        return word;
    }

    /** The basis for a word of a rule file, if there is one. */
    public static Optional<DatedBy> of(String word) {
        return Arrays.stream(values()).filter(basis -> basis.word.equals(word)).findFirst();
    }
}
