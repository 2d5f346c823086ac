package org.safeguardingrules.engine;

import java.util.List;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.CaseFact;

/**
 * A rule that holds, and the facts it holds for.
 *
 * @param rule the rule
 * @param facts one fact for each pattern that looks for one, in the order of the rule
 */
public record Match(Rule rule, List<CaseFact> facts) {

    /** Keeps the facts as they are. */
    public Match {
        facts = List.copyOf(facts);
    }
}
