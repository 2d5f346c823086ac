package org.safeguardingrules.casefile;

/** What came back from an enquiry. */
public enum EnquiryOutcome implements Word {
    NO_TRACE,
    INFORMATION,
    ERROR,
    REFUSED
}
