package org.safeguardingrules.casefile;

import java.util.List;
import java.util.Optional;

/**
 * A referral to, or something told to, another body.
 *
 * @param id opaque id, unique in the case file
 * @param provenance where the record comes from and when it was first recorded
 * @param body body or purpose, as a word of the pack
 * @param subjects who it is about
 * @param occasion the incident, child or period it belongs to
 * @param nation nation of the body
 * @param route route
 * @param criterion criterion
 * @param steps made, telephoned, written, acknowledged, decided, read
 * @param decision what was decided
 * @param sharingReasonRecorded the reason for sharing is recorded
 * @param consent consent was given
 */
public record Referral(
        String id,
        Provenance provenance,
        String body,
        Listing<Ref> subjects,
        Optional<Ref> occasion,
        Fact<String> nation,
        Fact<String> route,
        Fact<String> criterion,
        List<Step> steps,
        Fact<ReferralDecision> decision,
        Answer sharingReasonRecorded,
        Answer consent)
        implements Recorded {

    /** Reads every component left out as not asked, never as no. */
    public Referral {
        id = Recorded.required(id, "id");
        provenance = Provenance.orNone(provenance);
        body = Recorded.required(body, "body");
        subjects = Listing.orNotAsked(subjects);
        occasion = Provenance.orEmpty(occasion);
        nation = Fact.orNotAsked(nation);
        route = Fact.orNotAsked(route);
        criterion = Fact.orNotAsked(criterion);
        steps = Step.inOrder(steps);
        decision = Fact.orNotAsked(decision);
        sharingReasonRecorded = Answer.orNotAsked(sharingReasonRecorded);
        consent = Answer.orNotAsked(consent);
    }
}
