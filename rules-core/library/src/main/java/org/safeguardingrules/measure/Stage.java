package org.safeguardingrules.measure;

import java.util.Locale;

/** The stage of a case for which something is asked. */
public enum Stage {
    COURT_REPORT,
    SUPERVISION,
    RELEASE,
    /** No report under way, no supervision and no release is recorded for certain. */
    NOT_KNOWN;

    /** The word that people read. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
