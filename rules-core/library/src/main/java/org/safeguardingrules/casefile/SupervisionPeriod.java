package org.safeguardingrules.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A period of supervision in the community or of pre-release work, past or present.
 *
 * @param id opaque id, unique in the case file
 * @param provenance where the record comes from and when it was first recorded
 * @param sentence the sentence supervised
 * @param provider who supervised
 * @param team team code
 * @param officer the staff member responsible
 * @param allocated day of allocation
 * @param started first day of supervision
 * @param firstAppointment day of the first appointment
 * @param transferred day of transfer to a new officer or area
 * @param ended last day of supervision
 * @param contactSuspended contact is suspended or reduced
 * @param contactSuspensionProposed suspending or reducing contact is proposed
 * @param onlineCheckIn online check-ins stand in place of contact
 */
public record SupervisionPeriod(
        String id,
        Provenance provenance,
        Optional<Ref> sentence,
        Fact<Provider> provider,
        Fact<String> team,
        Optional<Ref> officer,
        Fact<LocalDate> allocated,
        Fact<LocalDate> started,
        Fact<LocalDate> firstAppointment,
        Fact<LocalDate> transferred,
        Fact<LocalDate> ended,
        Answer contactSuspended,
        Answer contactSuspensionProposed,
        Answer onlineCheckIn)
        implements Recorded {

    /** Reads every component left out as not asked, never as no. */
    public SupervisionPeriod {
        id = Recorded.required(id, "id");
        provenance = Provenance.orNone(provenance);
        sentence = Provenance.orEmpty(sentence);
        provider = Fact.orNotAsked(provider);
        team = Fact.orNotAsked(team);
        officer = Provenance.orEmpty(officer);
        allocated = Fact.orNotAsked(allocated);
        started = Fact.orNotAsked(started);
        firstAppointment = Fact.orNotAsked(firstAppointment);
        transferred = Fact.orNotAsked(transferred);
        ended = Fact.orNotAsked(ended);
        contactSuspended = Answer.orNotAsked(contactSuspended);
        contactSuspensionProposed = Answer.orNotAsked(contactSuspensionProposed);
        onlineCheckIn = Answer.orNotAsked(onlineCheckIn);
    }
}
