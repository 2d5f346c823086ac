package org.safeguardingrules.casefile;

/**
 * The answer to one numbered item of a risk tool. The wording is not held.
 *
 * @param id opaque id, unique in the case file
 * @param provenance where the record comes from and when it was first recorded
 * @param number item number
 * @param answer the answer
 */
public record ToolItem(String id, Provenance provenance, Fact<Integer> number, Answer answer) implements Recorded {

    /** Reads every component left out as not asked, never as no. */
    public ToolItem {
        id = Recorded.required(id, "id");
        provenance = Provenance.orNone(provenance);
        number = Fact.orNotAsked(number);
        answer = Answer.orNotAsked(answer);
    }
}
