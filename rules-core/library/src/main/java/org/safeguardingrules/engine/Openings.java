package org.safeguardingrules.engine;

import java.util.SortedSet;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.Gap;

/** What rules leave open in one case. For one thread. */
@FunctionalInterface
public interface Openings {

    /** What is not known and would make a rule hold for some fact, or some further fact, if it were as the rule asks. */
    SortedSet<Gap> of(Rule rule);
}
