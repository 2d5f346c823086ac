package org.safeguardingrules.explanation;

import java.util.List;
import java.util.Optional;
import org.safeguardingrules.advice.Receipt;

/**
 * Why a row or rule asks for what it asks for in a case, and why not where it is silent.
 *
 * <p>Immutable. It names facts by their ids alone.
 *
 * @param caseId id of the case
 * @param asked id of the row or rule that was asked about
 * @param about id of the record that was asked about; absent where every record was
 * @param rules what each rule of the row comes to, in the order of the pack
 * @param receipt what it was made with, and for which day
 */
public record Explanation(
        String caseId, String asked, Optional<String> about, List<RuleExplained> rules, Receipt receipt) {

    /** Keeps the rules as they are. */
    public Explanation {
        rules = List.copyOf(rules);
    }
}
