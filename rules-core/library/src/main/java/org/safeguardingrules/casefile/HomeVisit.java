package org.safeguardingrules.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A home visit.
 *
 * @param id opaque id, unique in the case file
 * @param provenance where the record comes from and when it was first recorded
 * @param address address visited
 * @param on day of the visit
 * @param entered whether the home was entered
 * @param seen adults and children seen
 * @param seenAlone adults seen alone
 */
public record HomeVisit(
        String id,
        Provenance provenance,
        Optional<Ref> address,
        Fact<LocalDate> on,
        Answer entered,
        Listing<Ref> seen,
        Listing<Ref> seenAlone)
        implements Recorded {

    /** Reads every component left out as not asked, never as no. */
    public HomeVisit {
        id = Recorded.required(id, "id");
        provenance = Provenance.orNone(provenance);
        address = Provenance.orEmpty(address);
        on = Fact.orNotAsked(on);
        entered = Answer.orNotAsked(entered);
        seen = Listing.orNotAsked(seen);
        seenAlone = Listing.orNotAsked(seenAlone);
    }

    @Override
    public Optional<LocalDate> happenedOn() {
        return on.value();
    }
}
