package org.safeguardingrules.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A practitioner's answer to a question of the advice about a record.
 *
 * @param id opaque id, unique in the case file
 * @param provenance where the record comes from and when it was first recorded
 * @param of the record confirmed
 * @param by assessment or plan it speaks of
 * @param answer the answer
 * @param on day
 * @param author role of the author
 */
public record Confirmation(
        String id,
        Provenance provenance,
        Ref of,
        Optional<Ref> by,
        Fact<DealtWithAnswer> answer,
        Fact<LocalDate> on,
        String author)
        implements Recorded {

    /** Reads every component left out as not asked, never as no. */
    public Confirmation {
        id = Recorded.required(id, "id");
        provenance = Provenance.orNone(provenance);
        of = Recorded.required(of, "of");
        by = Provenance.orEmpty(by);
        answer = Fact.orNotAsked(answer);
        on = Fact.orNotAsked(on);
        author = Recorded.required(author, "author");
    }

    @Override
    public Optional<LocalDate> happenedOn() {
        return on.value();
    }
}
