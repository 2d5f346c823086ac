package org.safeguardingrules.explanation;

import java.util.List;

/**
 * Facts for which a rule does not hold, and every condition that stands in the way.
 *
 * @param facts the facts, one for each that the rule looks for; a type of which none is listed has none
 * @param failed the conditions that failed, in the order of the rule
 */
public record NearMiss(List<BoundFact> facts, List<FailedCondition> failed) {

    /** Keeps the lists as they are. */
    public NearMiss {
        facts = List.copyOf(facts);
        failed = List.copyOf(failed);
    }

    /** Whether what is not known would make the rule hold for these facts, if it were as the rule asks. */
    public boolean isOpen() {
        return failed.stream().noneMatch(condition -> condition.unknowns().isEmpty());
    }
}
