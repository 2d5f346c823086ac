package org.safeguardingrules.compiler.testkit;

/** What a scenario is there to show. */
public enum ScenarioKind {
    /** A case in which the rule asks for something. */
    RAISES("raises"),
    /** The same case with one fact changed, in which it does not. */
    NEAR_MISS("near miss"),
    /** The same case with a fact that is not known. */
    UNKNOWN("unknown"),
    /** Anything else. */
    FREE("scenario");

    private final String word;

    ScenarioKind(String word) {
        this.word = word;
    }

    /** The key that scenario files write before its name. */
    public String word() {
        return word;
    }
}
