package org.safeguardingrules.casefile;

import java.util.List;
import java.util.Optional;

/**
 * An adult who lives at an address, and whether that adult was consulted alone.
 *
 * @param id opaque id, unique in the case file
 * @param provenance where the record comes from and when it was first recorded
 * @param adult the adult, where listed
 * @param mainOccupier the one whose informed consent an arrangement needs
 * @param seenAlone seen or spoken to alone, not in the person's presence or hearing
 * @param informed told what the arrangement involves
 * @param consents agrees
 * @param independentInterpreter an independent interpreter was used where one was needed
 * @param adverse what was said speaks against the arrangement
 * @param steps requested, replied, read, considered
 */
public record Occupier(
        String id,
        Provenance provenance,
        Optional<Ref> adult,
        Answer mainOccupier,
        Answer seenAlone,
        Answer informed,
        Answer consents,
        Answer independentInterpreter,
        Answer adverse,
        List<Step> steps)
        implements Recorded {

    /** Reads every component left out as not asked, never as no. */
    public Occupier {
        id = Recorded.required(id, "id");
        provenance = Provenance.orNone(provenance);
        adult = Provenance.orEmpty(adult);
        mainOccupier = Answer.orNotAsked(mainOccupier);
        seenAlone = Answer.orNotAsked(seenAlone);
        informed = Answer.orNotAsked(informed);
        consents = Answer.orNotAsked(consents);
        independentInterpreter = Answer.orNotAsked(independentInterpreter);
        adverse = Answer.orNotAsked(adverse);
        steps = Step.inOrder(steps);
    }
}
