package org.safeguardingrules.casefile;

/**
 * A member of staff, by id only.
 *
 * @param id opaque id, unique in the case file
 * @param provenance where the record comes from and when it was first recorded
 * @param grade grade
 * @param newToSuchWork new to domestic abuse, child protection or high-risk work
 */
public record StaffMember(String id, Provenance provenance, Fact<String> grade, Answer newToSuchWork)
        implements Recorded {

    /** Reads every component left out as not asked, never as no. */
    public StaffMember {
        id = Recorded.required(id, "id");
        provenance = Provenance.orNone(provenance);
        grade = Fact.orNotAsked(grade);
        newToSuchWork = Answer.orNotAsked(newToSuchWork);
    }
}
