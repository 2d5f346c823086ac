package org.safeguardingrules.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Says that a record is wrong: wrong person, recorded in error. The only thing that relaxes history.
 *
 * @param id opaque id, unique in the case file
 * @param provenance where the record comes from and when it was first recorded
 * @param of the record corrected
 * @param on day from which the record is hidden
 * @param author role of the author
 * @param reason reason, as a short word; no narrative
 */
public record Correction(String id, Provenance provenance, Ref of, Fact<LocalDate> on, String author, String reason)
        implements Recorded {

    /** Reads every component left out as not asked, never as no. */
    public Correction {
        id = Recorded.required(id, "id");
        provenance = Provenance.orNone(provenance);
        of = Recorded.required(of, "of");
        on = Fact.orNotAsked(on);
        author = Recorded.required(author, "author");
        reason = Recorded.required(reason, "reason");
    }

    @Override
    public Optional<LocalDate> happenedOn() {
        return on.value();
    }
}
