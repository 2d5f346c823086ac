package org.safeguardingrules.compiler.logic;

import org.safeguardingrules.pack.Duty;
import org.safeguardingrules.pack.Rule;

/**
 * Two duties that cannot both be meant.
 *
 * @param what how they contradict each other
 * @param rule the rule that it is reported of
 * @param duty its duty
 * @param other the other rule
 * @param others its duty
 */
public record Contradiction(What what, Rule rule, Duty duty, Rule other, Duty others) {

    /** How two duties contradict each other. Both are about the same fact. */
    public enum What {
        /**
         * A level is indicated, and a rule that holds whenever this one does indicates a higher one. The highest counts,
         * so that this one would never be.
         */
        LOWER_LEVEL,
        /** Rules that hold in the same cases, under the same authority, give different periods for the same action. */
        OTHER_PERIOD,
        /** Under the same authority the narrower rule asks for the same action more urgently, and for a later day. */
        URGENT_AND_LATER,
        /** One rule holds back what another, in a case in which both hold, asks for; and it waits for nothing. */
        HELD_BACK
    }
}
