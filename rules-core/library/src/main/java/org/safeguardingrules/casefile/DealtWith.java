package org.safeguardingrules.casefile;

/**
 * Whether an assessment or plan deals with one recorded fact.
 *
 * @param id opaque id, unique in the case file
 * @param provenance where the record comes from and when it was first recorded
 * @param fact the record dealt with
 * @param answer yes, no, or not relevant
 * @param reasonRecorded why not relevant
 */
public record DealtWith(String id, Provenance provenance, Ref fact, Fact<DealtWithAnswer> answer, Answer reasonRecorded)
        implements Recorded {

    /** Reads every component left out as not asked, never as no. */
    public DealtWith {
        id = Recorded.required(id, "id");
        provenance = Provenance.orNone(provenance);
        fact = Recorded.required(fact, "fact");
        answer = Fact.orNotAsked(answer);
        reasonRecorded = Answer.orNotAsked(reasonRecorded);
    }
}
