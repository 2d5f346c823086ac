package org.safeguardingrules.casefile;

/** A level of risk of serious harm, lowest first. */
public enum RiskLevel implements Word {
    LOW,
    MEDIUM,
    HIGH,
    VERY_HIGH
}
