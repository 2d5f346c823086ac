package org.safeguardingrules.casefile;

/** Who is asked, and what for. */
public enum EnquiryKind implements Word {
    /** Domestic abuse information from the police. */
    POLICE_DOMESTIC_ABUSE,
    /** A police check whose scope is not known to be domestic abuse. */
    POLICE,
    /** What children's services hold. */
    CHILDRENS_SERVICES,
    /** What adult social care holds. */
    ADULT_SOCIAL_CARE,
    /** A safeguarding check that does not say whether children's or adults' services were asked. */
    SAFEGUARDING,
    PRISON_INTELLIGENCE,
    POLICE_NATIONAL_DATABASE,
    OTHER_FORCE
}
