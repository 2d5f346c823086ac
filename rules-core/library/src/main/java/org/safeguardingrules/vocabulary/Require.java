package org.safeguardingrules.vocabulary;

/**
 * What the consequence of a rule says: which action is required, about which fact, by when. The global
 * {@code require} of every rule file.
 *
 * <p>A file that runs as written calls the five methods named after kinds; a compiled pack calls {@link #from}, and
 * keeps the rest as data.
 */
public interface Require {

    /** Emits that a rule holds for these facts; what compiled rules call. */
    void from(int rule, CaseFact... facts);

    /** Asks that something be found out. */
    Line check(String action);

    /** Asks that another body be told. */
    Line referral(String action);

    /** Asks that a rating be decided again, or that a manager or agency be told. */
    Line escalation(String action);

    /** Asks that an assessment or plan be done again. */
    Line review(String action);

    /** Asks that something be written down or registered. */
    Line record(String action);

    /** Asks that a step wait. */
    Line hold(String action);

    /** The rest of the line, in any order that reads well. */
    interface Line {

        /** The fact it is about. */
        Line about(CaseFact subject);

        /** The parameter that gives its period. */
        Line within(String parameter);

        /** The event that the period runs from. */
        Line from(String anchor);

        /** The event before which it must be done, by the period given if there is one. */
        Line before(String anchor);

        /** The duty's own authority, where it is not the rule's. */
        Line under(String authority);

        /** The level that the facts indicate, for a rating to be decided again. */
        Line indicating(String level);

        /** The duty's own priority, where it is not the rule's. */
        Line priority(String priority);
    }
}
