package org.safeguardingrules.casefile;

import java.util.List;
import java.util.Optional;

/**
 * An enquiry to another body, with what became of it step by step.
 *
 * @param id opaque id, unique in the case file
 * @param provenance where the record comes from and when it was first recorded
 * @param kind who was asked and what for; unknown scope is unknown
 * @param subjects who it is about: the person, children, adults, or an address
 * @param area force or local authority asked
 * @param occasion the period, report or address it was made for
 * @param steps requested, chased, replied, read, considered
 * @param outcome what came back
 * @param matched the reply is about the right person
 * @param adverse the reply holds something of concern
 * @param reasonRecorded a decision on the reply is recorded with its reason
 */
public record Enquiry(
        String id,
        Provenance provenance,
        Fact<EnquiryKind> kind,
        Listing<Ref> subjects,
        Fact<String> area,
        Optional<Ref> occasion,
        List<Step> steps,
        Fact<EnquiryOutcome> outcome,
        Answer matched,
        Answer adverse,
        Answer reasonRecorded)
        implements Recorded {

    /** Reads every component left out as not asked, never as no. */
    public Enquiry {
        id = Recorded.required(id, "id");
        provenance = Provenance.orNone(provenance);
        kind = Fact.orNotAsked(kind);
        subjects = Listing.orNotAsked(subjects);
        area = Fact.orNotAsked(area);
        occasion = Provenance.orEmpty(occasion);
        steps = Step.inOrder(steps);
        outcome = Fact.orNotAsked(outcome);
        matched = Answer.orNotAsked(matched);
        adverse = Answer.orNotAsked(adverse);
        reasonRecorded = Answer.orNotAsked(reasonRecorded);
    }

    /** Whether what came back answers it: no for an error or a reply about somebody else, unknown while nobody matched it. */
    public Answer answers() {
        return outcome.is(EnquiryOutcome.ERROR) ? Answer.no() : matched;
    }
}
