package org.safeguardingrules.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A recorded answer to the advice that a rating be decided again. It answers for its own group alone and sets no level:
 * levels stand in assessments. Without a reason or a sign-off it is an answer that nobody stands for yet.
 *
 * @param id opaque id, unique in the case file
 * @param provenance where the record comes from and when it was first recorded
 * @param about the rating, as the advice names it: {@code rating of children}, {@code rating of overall}
 * @param outcome what was decided
 * @param on day of the decision, London calendar; what became known later is not answered by it
 * @param author role of the author
 * @param reason reason, as a short word; no narrative
 * @param signedOffBy role of whoever signed it off
 * @param signedOffOn day of the sign-off, London calendar
 * @param viewSought whether the view of those affected was sought
 */
public record RatingDecision(
        String id,
        Provenance provenance,
        Ref about,
        Fact<RatingOutcome> outcome,
        Fact<LocalDate> on,
        Fact<String> author,
        Fact<String> reason,
        Fact<String> signedOffBy,
        Fact<LocalDate> signedOffOn,
        Answer viewSought)
        implements Recorded {

    /** Reads every component left out as not asked, never as no. */
    public RatingDecision {
        id = Recorded.required(id, "id");
        provenance = Provenance.orNone(provenance);
        about = Recorded.required(about, "about");
        outcome = Fact.orNotAsked(outcome);
        on = Fact.orNotAsked(on);
        author = Fact.orNotAsked(author);
        reason = Fact.orNotAsked(reason);
        signedOffBy = Fact.orNotAsked(signedOffBy);
        signedOffOn = Fact.orNotAsked(signedOffOn);
        viewSought = Answer.orNotAsked(viewSought);
    }

    @Override
    public Optional<LocalDate> happenedOn() {
        return on.value();
    }
}
