package org.safeguardingrules.pack;

import java.util.Locale;

/** What kind of action a duty asks for. */
public enum Kind {
    /** Find something out. */
    CHECK,
    /** Tell another body. */
    REFERRAL,
    /** Ask for a rating to be decided again, or raise to a manager or agency. */
    ESCALATION,
    /** Redo an assessment or plan. */
    REVIEW,
    /** Write down, register. */
    RECORD,
    /** A step waits. */
    HOLD;

    /** The method of {@code require} that stands for it in a rule file. */
    public String method() {
        return name().toLowerCase(Locale.ROOT);
    }
}
