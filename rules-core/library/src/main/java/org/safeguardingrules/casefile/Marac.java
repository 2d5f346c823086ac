package org.safeguardingrules.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A referral to, or case of, a multi-agency risk assessment conference.
 *
 * @param id opaque id, unique in the case file
 * @param provenance where the record comes from and when it was first recorded
 * @param victim the adult it is about
 * @param area area of the victim
 * @param referredOn day of referral
 * @param criterion criterion of referral
 * @param meetingOn day of the meeting
 * @param acceptedAsHigh accepted as high risk
 * @param closedOn day on which it was closed
 * @param role the person's role; unknown unless recorded
 */
public record Marac(
        String id,
        Provenance provenance,
        Optional<Ref> victim,
        Fact<String> area,
        Fact<LocalDate> referredOn,
        Fact<String> criterion,
        Fact<LocalDate> meetingOn,
        Answer acceptedAsHigh,
        Fact<LocalDate> closedOn,
        Fact<Role> role)
        implements Recorded {

    /** Reads every component left out as not asked, never as no. */
    public Marac {
        id = Recorded.required(id, "id");
        provenance = Provenance.orNone(provenance);
        victim = Provenance.orEmpty(victim);
        area = Fact.orNotAsked(area);
        referredOn = Fact.orNotAsked(referredOn);
        criterion = Fact.orNotAsked(criterion);
        meetingOn = Fact.orNotAsked(meetingOn);
        acceptedAsHigh = Answer.orNotAsked(acceptedAsHigh);
        closedOn = Fact.orNotAsked(closedOn);
        role = Fact.orNotAsked(role);
    }

    @Override
    public Optional<LocalDate> happenedOn() {
        return referredOn.value();
    }
}
