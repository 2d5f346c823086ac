package org.safeguardingrules.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A protective order. That one exists may be known without its terms.
 *
 * @param id opaque id, unique in the case file
 * @param provenance where the record comes from and when it was first recorded
 * @param kind kind of order
 * @param protects who it protects
 * @param termsKnown whether the terms are known
 * @param area area
 * @param from first day
 * @param until last day
 * @param breachReported a breach was reported
 * @param breachOn day of the breach
 * @param role the person's role: perpetrator where it binds the person, victim where it protects the person
 */
public record ProtectiveOrder(
        String id,
        Provenance provenance,
        Fact<OrderKind> kind,
        Listing<Ref> protects,
        Answer termsKnown,
        Fact<String> area,
        Fact<LocalDate> from,
        Fact<LocalDate> until,
        Answer breachReported,
        Fact<LocalDate> breachOn,
        Fact<Role> role)
        implements Recorded {

    /** Reads every component left out as not asked, never as no. */
    public ProtectiveOrder {
        id = Recorded.required(id, "id");
        provenance = Provenance.orNone(provenance);
        kind = Fact.orNotAsked(kind);
        protects = Listing.orNotAsked(protects);
        termsKnown = Answer.orNotAsked(termsKnown);
        area = Fact.orNotAsked(area);
        from = Fact.orNotAsked(from);
        until = Fact.orNotAsked(until);
        breachReported = Answer.orNotAsked(breachReported);
        breachOn = Fact.orNotAsked(breachOn);
        role = Fact.orNotAsked(role);
    }

    @Override
    public Optional<LocalDate> happenedOn() {
        return from.value();
    }
}
