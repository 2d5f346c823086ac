package org.safeguardingrules.casefile;

import java.time.LocalDate;

/**
 * Eligibility for and management under multi-agency public protection arrangements.
 *
 * @param id opaque id, unique in the case file
 * @param provenance where the record comes from and when it was first recorded
 * @param eligible eligible in a category
 * @param category category 1 to 4
 * @param level level 1 to 3
 * @param notifiedOn day of notification
 * @param levelSetOn day on which the level was set
 * @param endedOn day on which it ended
 */
public record Mappa(
        String id,
        Provenance provenance,
        Answer eligible,
        Fact<Integer> category,
        Fact<Integer> level,
        Fact<LocalDate> notifiedOn,
        Fact<LocalDate> levelSetOn,
        Fact<LocalDate> endedOn)
        implements Recorded {

    /** Reads every component left out as not asked, never as no. */
    public Mappa {
        id = Recorded.required(id, "id");
        provenance = Provenance.orNone(provenance);
        eligible = Answer.orNotAsked(eligible);
        category = Fact.orNotAsked(category);
        level = Fact.orNotAsked(level);
        notifiedOn = Fact.orNotAsked(notifiedOn);
        levelSetOn = Fact.orNotAsked(levelSetOn);
        endedOn = Fact.orNotAsked(endedOn);
    }
}
