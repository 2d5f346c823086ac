package org.safeguardingrules.advice;

import java.util.List;

/**
 * A fact that is not known and would decide whether rules apply.
 *
 * @param fact the fact
 * @param rules ids of the rules that it would decide
 */
public record OpenQuestion(MissingFact fact, List<String> rules) implements Comparable<OpenQuestion> {

    /** Keeps the rules as they are. */
    public OpenQuestion {
        rules = List.copyOf(rules);
    }

    @Override
    public int compareTo(OpenQuestion other) {
        return fact.compareTo(other.fact);
    }
}
