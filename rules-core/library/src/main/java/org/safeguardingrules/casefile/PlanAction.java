package org.safeguardingrules.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One action of a plan.
 *
 * @param id opaque id, unique in the case file
 * @param provenance where the record comes from and when it was first recorded
 * @param group group it protects
 * @param about who it protects
 * @param agency agency
 * @param dueOn day on which it is due
 */
public record PlanAction(
        String id,
        Provenance provenance,
        Fact<RiskGroup> group,
        Optional<Ref> about,
        Fact<String> agency,
        Fact<LocalDate> dueOn)
        implements Recorded {

    /** Reads every component left out as not asked, never as no. */
    public PlanAction {
        id = Recorded.required(id, "id");
        provenance = Provenance.orNone(provenance);
        group = Fact.orNotAsked(group);
        about = Provenance.orEmpty(about);
        agency = Fact.orNotAsked(agency);
        dueOn = Fact.orNotAsked(dueOn);
    }
}
