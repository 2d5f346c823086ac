package org.safeguardingrules.casefile;

/** Who supervised in a period. */
public enum Provider implements Word {
    /** A community rehabilitation company. */
    CRC,
    /** The National Probation Service. */
    NPS,
    /** The unified Probation Service. */
    UNIFIED
}
