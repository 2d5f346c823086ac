package org.safeguardingrules.engine;

import org.safeguardingrules.vocabulary.CaseFacts;

/** Evaluates a fixed set of rules over the facts of one case. Immutable and thread-safe. */
public interface Engine {

    /**
     * Every match of every rule, in no particular order, and what each rule leaves open. A rule that fails or exceeds its
     * step budget is named among the failures and costs no other rule its matches.
     *
     * @param facts the facts of one case
     */
    Evaluation evaluate(CaseFacts facts);
}
