package org.safeguardingrules.casefile;

/** The kind of a sentence or order. */
public enum SentenceType implements Word {
    COMMUNITY_ORDER,
    SUSPENDED_SENTENCE_ORDER,
    CUSTODY,
    LICENCE,
    POST_SENTENCE_SUPERVISION,
    HOME_DETENTION_CURFEW,
    TEMPORARY_LICENCE,
    INDETERMINATE_SENTENCE,
    UNPAID_WORK_ONLY
}
