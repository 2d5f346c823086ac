package org.safeguardingrules.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An address of the person, past, present or proposed. Never the text of it.
 *
 * @param id opaque id, unique in the case file
 * @param provenance where the record comes from and when it was first recorded
 * @param purpose what it is, or is proposed, for
 * @param from first day there
 * @param until last day there
 * @param localAuthority code of the local authority
 * @param policeForce police force area
 * @param settled settled accommodation
 * @param occupiers each adult who lives there
 * @param childrenLiveOrVisit children live, stay or visit there
 * @param nearVictimOrExclusion near a victim or inside an exclusion zone
 * @param proposedOn day on which it was proposed
 * @param decisionOn day on which it is to be recommended or approved
 * @param recommended already recommended or imposed
 */
public record Address(
        String id,
        Provenance provenance,
        Fact<AddressPurpose> purpose,
        Fact<LocalDate> from,
        Fact<LocalDate> until,
        Fact<String> localAuthority,
        Fact<String> policeForce,
        Answer settled,
        Listing<Occupier> occupiers,
        Answer childrenLiveOrVisit,
        Answer nearVictimOrExclusion,
        Fact<LocalDate> proposedOn,
        Fact<LocalDate> decisionOn,
        Answer recommended)
        implements Recorded {

    /** Reads every component left out as not asked, never as no. */
    public Address {
        id = Recorded.required(id, "id");
        provenance = Provenance.orNone(provenance);
        purpose = Fact.orNotAsked(purpose);
        from = Fact.orNotAsked(from);
        until = Fact.orNotAsked(until);
        localAuthority = Fact.orNotAsked(localAuthority);
        policeForce = Fact.orNotAsked(policeForce);
        settled = Answer.orNotAsked(settled);
        occupiers = Listing.orNotAsked(occupiers);
        childrenLiveOrVisit = Answer.orNotAsked(childrenLiveOrVisit);
        nearVictimOrExclusion = Answer.orNotAsked(nearVictimOrExclusion);
        proposedOn = Fact.orNotAsked(proposedOn);
        decisionOn = Fact.orNotAsked(decisionOn);
        recommended = Answer.orNotAsked(recommended);
    }

    @Override
    public Optional<LocalDate> happenedOn() {
        return from.value();
    }
}
