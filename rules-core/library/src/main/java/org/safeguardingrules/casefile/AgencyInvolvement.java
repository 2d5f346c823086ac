package org.safeguardingrules.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Involvement of, or something told to, another agency.
 *
 * @param id opaque id, unique in the case file
 * @param provenance where the record comes from and when it was first recorded
 * @param agency agency or worker, as a word
 * @param about who it is about
 * @param on day, past or to come
 * @param invited the service was invited
 * @param attended attended, or a report was sent
 * @param steps dated steps
 */
public record AgencyInvolvement(
        String id,
        Provenance provenance,
        Fact<String> agency,
        Optional<Ref> about,
        Fact<LocalDate> on,
        Answer invited,
        Answer attended,
        List<Step> steps)
        implements Recorded {

    /** Reads every component left out as not asked, never as no. */
    public AgencyInvolvement {
        id = Recorded.required(id, "id");
        provenance = Provenance.orNone(provenance);
        agency = Fact.orNotAsked(agency);
        about = Provenance.orEmpty(about);
        on = Fact.orNotAsked(on);
        invited = Answer.orNotAsked(invited);
        attended = Answer.orNotAsked(attended);
        steps = Step.inOrder(steps);
    }
}
