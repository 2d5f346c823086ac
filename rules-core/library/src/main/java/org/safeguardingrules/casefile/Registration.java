package org.safeguardingrules.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An entry on a register. The code is the host system's own; the pack says what it denotes.
 *
 * @param id opaque id, unique in the case file
 * @param provenance where the record comes from and when it was first recorded
 * @param code register code of the host system
 * @param role the person's role; unknown unless recorded
 * @param level level, where the register has one
 * @param category category, where the register has one
 * @param started day from which the entry is effective
 * @param ended day on which the entry ended; an ended entry is history, not a denial
 * @param lastReviewed day of the last completed review
 * @param nextReview day on which the next review is due
 * @param child the child it concerns, where recorded
 * @param steps dated steps of the entry
 */
public record Registration(
        String id,
        Provenance provenance,
        String code,
        Fact<Role> role,
        Fact<RiskLevel> level,
        Fact<String> category,
        Fact<LocalDate> started,
        Fact<LocalDate> ended,
        Fact<LocalDate> lastReviewed,
        Fact<LocalDate> nextReview,
        Optional<Ref> child,
        List<Step> steps)
        implements Recorded {

    /** Reads every component left out as not asked, never as no. */
    public Registration {
        id = Recorded.required(id, "id");
        provenance = Provenance.orNone(provenance);
        code = Recorded.required(code, "code");
        role = Fact.orNotAsked(role);
        level = Fact.orNotAsked(level);
        category = Fact.orNotAsked(category);
        started = Fact.orNotAsked(started);
        ended = Fact.orNotAsked(ended);
        lastReviewed = Fact.orNotAsked(lastReviewed);
        nextReview = Fact.orNotAsked(nextReview);
        child = Provenance.orEmpty(child);
        steps = Step.inOrder(steps);
    }

    @Override
    public Optional<LocalDate> happenedOn() {
        return started.value();
    }
}
