package org.safeguardingrules.casefile;

import java.util.Optional;

/**
 * Text that exists and that this library does not read: notes, plans, documents.
 *
 * @param id opaque id, unique in the case file
 * @param provenance where the record comes from and when it was first recorded
 * @param kind what it is
 * @param about which record it belongs to
 */
public record UnreadMaterial(String id, Provenance provenance, Fact<String> kind, Optional<Ref> about)
        implements Recorded {

    /** Reads every component left out as not asked, never as no. */
    public UnreadMaterial {
        id = Recorded.required(id, "id");
        provenance = Provenance.orNone(provenance);
        kind = Fact.orNotAsked(kind);
        about = Provenance.orEmpty(about);
    }
}
