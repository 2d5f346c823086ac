package org.safeguardingrules.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A requirement of a sentence or a licence condition.
 *
 * @param id opaque id, unique in the case file
 * @param provenance where the record comes from and when it was first recorded
 * @param kind kind of requirement
 * @param hours hours of unpaid work
 * @param programme programme code
 * @param firstSessionOn day of the first session of a programme
 * @param address address it binds to
 * @param completed day of completion
 */
public record Requirement(
        String id,
        Provenance provenance,
        Fact<RequirementKind> kind,
        Fact<Integer> hours,
        Fact<String> programme,
        Fact<LocalDate> firstSessionOn,
        Optional<Ref> address,
        Fact<LocalDate> completed)
        implements Recorded {

    /** Reads every component left out as not asked, never as no. */
    public Requirement {
        id = Recorded.required(id, "id");
        provenance = Provenance.orNone(provenance);
        kind = Fact.orNotAsked(kind);
        hours = Fact.orNotAsked(hours);
        programme = Fact.orNotAsked(programme);
        firstSessionOn = Fact.orNotAsked(firstSessionOn);
        address = Provenance.orEmpty(address);
        completed = Fact.orNotAsked(completed);
    }
}
