package org.safeguardingrules.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened or is said to have happened: an offence, arrest, call-out, disclosure, intelligence or breach of an order.
 *
 * @param id opaque id, unique in the case file
 * @param provenance where the record comes from and when it was first recorded
 * @param kind how it came to be recorded
 * @param code offence code of the host system
 * @param on day on which it happened, or the first day of a range
 * @param until last day of a range
 * @param convictedOn day of conviction
 * @param outcome what became of it
 * @param source who it is known from
 * @param role the person's role in it; being the victim never counts as perpetrating
 * @param victim the adult or child harmed, where identified
 * @param victimRelation what the adult harmed is to the person
 * @param natures what it involved, in the words of the pack
 * @param domesticAbuse recorded as domestic abuse
 * @param childPresent a child was present, saw or heard
 * @param children the children present, where identified
 * @param weapon a weapon was carried, used or threatened
 * @param threatToKill a threat to kill was made
 * @param strangulation strangulation or suffocation
 * @param substanceLinked alcohol or drugs were linked
 * @param emergencyWorkerVictim an emergency worker or member of staff was harmed
 * @param againstChild it was against a child
 * @param imminentThreat it discloses an intent to harm a known person soon
 * @param specified a specified violent or sexual offence (Schedule 15)
 * @param seriousHarm serious harm was caused or likely
 * @param moreSevere more severe than what went before
 * @param policeForce police force area where it happened
 * @param address address where it happened
 * @param steps dated steps: made known, ended, withdrawn
 */
public record Event(
        String id,
        Provenance provenance,
        Fact<EventKind> kind,
        Fact<String> code,
        Fact<LocalDate> on,
        Fact<LocalDate> until,
        Fact<LocalDate> convictedOn,
        Fact<EventOutcome> outcome,
        Fact<EventSource> source,
        Fact<Role> role,
        Optional<Ref> victim,
        Fact<Relation> victimRelation,
        Listing<String> natures,
        Answer domesticAbuse,
        Answer childPresent,
        Listing<Ref> children,
        Answer weapon,
        Answer threatToKill,
        Answer strangulation,
        Answer substanceLinked,
        Answer emergencyWorkerVictim,
        Answer againstChild,
        Answer imminentThreat,
        Answer specified,
        Answer seriousHarm,
        Answer moreSevere,
        Fact<String> policeForce,
        Optional<Ref> address,
        List<Step> steps)
        implements Recorded {

    /** Reads every component left out as not asked, never as no. */
    public Event {
        id = Recorded.required(id, "id");
        provenance = Provenance.orNone(provenance);
        kind = Fact.orNotAsked(kind);
        code = Fact.orNotAsked(code);
        on = Fact.orNotAsked(on);
        until = Fact.orNotAsked(until);
        convictedOn = Fact.orNotAsked(convictedOn);
        outcome = Fact.orNotAsked(outcome);
        source = Fact.orNotAsked(source);
        role = Fact.orNotAsked(role);
        victim = Provenance.orEmpty(victim);
        victimRelation = Fact.orNotAsked(victimRelation);
        natures = Listing.orNotAsked(natures);
        domesticAbuse = Answer.orNotAsked(domesticAbuse);
        childPresent = Answer.orNotAsked(childPresent);
        children = Listing.orNotAsked(children);
        weapon = Answer.orNotAsked(weapon);
        threatToKill = Answer.orNotAsked(threatToKill);
        strangulation = Answer.orNotAsked(strangulation);
        substanceLinked = Answer.orNotAsked(substanceLinked);
        emergencyWorkerVictim = Answer.orNotAsked(emergencyWorkerVictim);
        againstChild = Answer.orNotAsked(againstChild);
        imminentThreat = Answer.orNotAsked(imminentThreat);
        specified = Answer.orNotAsked(specified);
        seriousHarm = Answer.orNotAsked(seriousHarm);
        moreSevere = Answer.orNotAsked(moreSevere);
        policeForce = Fact.orNotAsked(policeForce);
        address = Provenance.orEmpty(address);
        steps = Step.inOrder(steps);
    }

    @Override
    public Optional<LocalDate> happenedOn() {
        return on.value();
    }
}
