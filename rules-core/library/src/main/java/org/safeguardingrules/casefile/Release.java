package org.safeguardingrules.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A release from custody, past or to come.
 *
 * @param id opaque id, unique in the case file
 * @param provenance where the record comes from and when it was first recorded
 * @param on day of release
 * @param changed the date was changed
 * @param addresses addresses proposed
 * @param licenceFinalisedOn day on which the licence is finalised
 * @param victimViewsSought the victim's views were sought through the liaison unit
 * @param homeDetentionCurfew on home detention curfew
 * @param decisionOn day of the release decision
 */
public record Release(
        String id,
        Provenance provenance,
        Fact<LocalDate> on,
        Answer changed,
        Listing<Ref> addresses,
        Fact<LocalDate> licenceFinalisedOn,
        Answer victimViewsSought,
        Answer homeDetentionCurfew,
        Fact<LocalDate> decisionOn)
        implements Recorded {

    /** Reads every component left out as not asked, never as no. */
    public Release {
        id = Recorded.required(id, "id");
        provenance = Provenance.orNone(provenance);
        on = Fact.orNotAsked(on);
        changed = Answer.orNotAsked(changed);
        addresses = Listing.orNotAsked(addresses);
        licenceFinalisedOn = Fact.orNotAsked(licenceFinalisedOn);
        victimViewsSought = Answer.orNotAsked(victimViewsSought);
        homeDetentionCurfew = Answer.orNotAsked(homeDetentionCurfew);
        decisionOn = Fact.orNotAsked(decisionOn);
    }

    @Override
    public Optional<LocalDate> happenedOn() {
        return on.value();
    }
}
