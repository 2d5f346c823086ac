package org.safeguardingrules.casefile;

/** What kind of earlier record exists. */
public enum EarlierRecordKind implements Word {
    SUPERVISION,
    ASSESSMENT,
    PRISON_INTELLIGENCE
}
