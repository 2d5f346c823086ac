package org.safeguardingrules.advice;

import java.util.List;

/**
 * A fact that is not known and bears on what is required.
 *
 * @param fact the fact
 * @param rules ids of the rules that it bears on
 * @param outcomes for each answer that was tried, what it would change; empty where none was tried: the advice does not
 *     weigh its questions, others were more telling, or the answer is a day, a number or a code
 */
public record OpenQuestion(MissingFact fact, List<String> rules, List<Outcome> outcomes) {

    /** Keeps the lists as they are. */
    public OpenQuestion {
        rules = List.copyOf(rules);
        outcomes = List.copyOf(outcomes);
    }

    /**
     * What one answer would change if everything else stayed as it is. What the advice says about itself is not counted.
     *
     * @param answer the answer: yes, no, a word, none, no more, at least one
     * @param comes the actions that it would bring into the advice
     * @param goes the actions that it would take out of the advice
     */
    public record Outcome(String answer, List<ActionAtStake> comes, List<ActionAtStake> goes) {

        /** Keeps the lists as they are. */
        public Outcome {
            comes = List.copyOf(comes);
            goes = List.copyOf(goes);
        }
    }
}
