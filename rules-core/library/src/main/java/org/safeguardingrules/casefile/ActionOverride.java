package org.safeguardingrules.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A recorded decision not to take an action, which the advice shows and never hides. One of which day, author, approver
 * or reason is not known does not stand.
 *
 * @param id opaque id, unique in the case file
 * @param provenance where the record comes from and when it was first recorded
 * @param action the action, as named in the pack
 * @param about who or what it is about
 * @param occasion what it belongs to; left out, it is the occasion that the advice named on its day
 * @param on day of the decision, London calendar
 * @param until last day on which it stands, London calendar; left out, the pack says how long one lasts
 * @param author role of the author
 * @param approver level of the approver
 * @param reason reason, as a short word; no narrative
 * @param viewSought whether the view of those affected was sought
 */
public record ActionOverride(
        String id,
        Provenance provenance,
        String action,
        Ref about,
        Optional<Ref> occasion,
        Fact<LocalDate> on,
        Fact<LocalDate> until,
        Fact<String> author,
        Fact<String> approver,
        Fact<String> reason,
        Answer viewSought)
        implements Recorded {

    /** Reads every component left out as not asked, never as no. */
    public ActionOverride {
        id = Recorded.required(id, "id");
        provenance = Provenance.orNone(provenance);
        action = Recorded.required(action, "action");
        about = Recorded.required(about, "about");
        occasion = Provenance.orEmpty(occasion);
        on = Fact.orNotAsked(on);
        until = Fact.orNotAsked(until);
        author = Fact.orNotAsked(author);
        approver = Fact.orNotAsked(approver);
        reason = Fact.orNotAsked(reason);
        viewSought = Answer.orNotAsked(viewSought);
    }

    @Override
    public Optional<LocalDate> happenedOn() {
        return on.value();
    }
}
