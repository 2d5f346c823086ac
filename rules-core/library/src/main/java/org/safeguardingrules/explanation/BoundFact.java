package org.safeguardingrules.explanation;

import org.safeguardingrules.vocabulary.CaseFact;

/**
 * A fact that a rule looked at.
 *
 * @param type type of the fact, for example {@code Child}
 * @param id id of the record behind it
 */
public record BoundFact(String type, String id) {

    static BoundFact of(CaseFact fact) {
        return new BoundFact(fact.type(), fact.id());
    }

    @Override
    public String toString() {
        return type + " " + id;
    }
}
