package org.safeguardingrules.casefile;

import java.util.List;
import java.util.Optional;

/**
 * An act that completes, or begins to complete, an action of the pack.
 *
 * @param id opaque id, unique in the case file
 * @param provenance where the record comes from and when it was first recorded
 * @param action the action, as named in the pack
 * @param about who or what it was about
 * @param occasion what it belongs to
 * @param steps dated steps
 * @param adverse what came of it speaks for more to be done
 */
public record ActionRecord(
        String id,
        Provenance provenance,
        String action,
        Ref about,
        Optional<Ref> occasion,
        List<Step> steps,
        Answer adverse)
        implements Recorded {

    /** Reads every component left out as not asked, never as no. */
    public ActionRecord {
        id = Recorded.required(id, "id");
        provenance = Provenance.orNone(provenance);
        action = Recorded.required(action, "action");
        about = Recorded.required(about, "about");
        occasion = Provenance.orEmpty(occasion);
        steps = Step.inOrder(steps);
        adverse = Answer.orNotAsked(adverse);
    }
}
