package org.safeguardingrules.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An entry of management oversight.
 *
 * @param id opaque id, unique in the case file
 * @param provenance where the record comes from and when it was first recorded
 * @param on day of the entry
 * @param signedBy the manager
 */
public record OversightEntry(String id, Provenance provenance, Fact<LocalDate> on, Optional<Ref> signedBy)
        implements Recorded {

    /** Reads every component left out as not asked, never as no. */
    public OversightEntry {
        id = Recorded.required(id, "id");
        provenance = Provenance.orNone(provenance);
        on = Fact.orNotAsked(on);
        signedBy = Provenance.orEmpty(signedBy);
    }

    @Override
    public Optional<LocalDate> happenedOn() {
        return on.value();
    }
}
