package org.safeguardingrules.explanation;

import java.util.List;
import org.safeguardingrules.vocabulary.CaseFact;

/**
 * Facts for which a rule does not hold, before anything is said about them.
 *
 * @param facts the facts
 * @param failing what is not so for them, in the order of the rule
 */
record Shortfall(List<CaseFact> facts, List<Failing> failing) {}
