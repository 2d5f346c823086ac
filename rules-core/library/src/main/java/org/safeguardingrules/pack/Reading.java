package org.safeguardingrules.pack;

/** How a rule reads an answer. A rule always says which of these it means. */
public enum Reading {
    YES("yes"),
    NO("no"),
    UNKNOWN("unknown"),
    NOT_RULED_OUT("notRuledOut");

    private final String member;

    Reading(String member) {
        this.member = member;
    }

    /** The word that a rule file writes after the answer. */
    public String member() {
        return member;
    }
}
