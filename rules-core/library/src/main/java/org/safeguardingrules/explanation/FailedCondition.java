package org.safeguardingrules.explanation;

import java.util.List;
import org.safeguardingrules.advice.MissingFact;
import org.safeguardingrules.pack.Place;

/**
 * A condition of a rule that did not hold.
 *
 * @param condition the condition as the rule writes it
 * @param place where it stands in the pack
 * @param facts the facts that it was asked of; for a fact that there must be none of, those that stand in the way; none
 *     where no fact of the type is listed
 * @param found what was found instead: an answer, a word, or that nothing is listed
 * @param records ids of the records that the answer rests on
 * @param unknowns what is not known and would have changed it; empty where nothing unknown would
 * @param grounds the deepest parts that decided, in definitions that the condition asks for and in its alternatives
 */
public record FailedCondition(
        String condition,
        Place place,
        List<BoundFact> facts,
        String found,
        List<String> records,
        List<MissingFact> unknowns,
        List<Ground> grounds) {

    /** Keeps the lists as they are. */
    public FailedCondition {
        facts = List.copyOf(facts);
        records = List.copyOf(records);
        unknowns = List.copyOf(unknowns);
        grounds = List.copyOf(grounds);
    }
}
