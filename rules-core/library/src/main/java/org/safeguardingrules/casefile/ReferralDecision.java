package org.safeguardingrules.casefile;

/** What a body decided on a referral. */
public enum ReferralDecision implements Word {
    ACCEPTED,
    FURTHER_ENQUIRY,
    NO_FURTHER_ACTION
}
