package org.safeguardingrules.casefile;

/** A structured risk tool. */
public enum ToolKind implements Word {
    DASH,
    YOUNG_PEOPLES_DASH,
    S_DASH,
    DARA,
    SARA
}
