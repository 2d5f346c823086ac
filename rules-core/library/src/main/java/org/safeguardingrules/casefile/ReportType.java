package org.safeguardingrules.casefile;

/** The kind of a pre-sentence report. */
public enum ReportType implements Word {
    ORAL,
    FAST,
    STANDARD
}
