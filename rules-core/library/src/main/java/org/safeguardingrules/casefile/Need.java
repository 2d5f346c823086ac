package org.safeguardingrules.casefile;

/**
 * Something that was asked about, and met or not, so that supervision fits the person.
 *
 * @param id opaque id, unique in the case file
 * @param provenance where the record comes from and when it was first recorded
 * @param kind what was asked about
 * @param askedAbout whether the person was asked
 * @param met whether what was found is met
 */
public record Need(String id, Provenance provenance, Fact<NeedKind> kind, Answer askedAbout, Answer met)
        implements Recorded {

    /** Reads every component left out as not asked, never as no. */
    public Need {
        id = Recorded.required(id, "id");
        provenance = Provenance.orNone(provenance);
        kind = Fact.orNotAsked(kind);
        askedAbout = Answer.orNotAsked(askedAbout);
        met = Answer.orNotAsked(met);
    }
}
