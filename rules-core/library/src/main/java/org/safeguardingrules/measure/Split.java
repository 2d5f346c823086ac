package org.safeguardingrules.measure;

import java.util.Optional;

/** What the cases at a stage are split by. */
enum Split {
    /** Not at all: by stage alone. */
    STAGE,
    /** By the kind of sentence supervised. */
    SENTENCE,
    /** By the team that supervises. */
    TEAM,
    /** By the month in which they came to the stage. */
    MONTH;

    /** A cohort without what the cases are not split by. */
    Cohort of(Cohort cohort) {
        return new Cohort(
                cohort.stage(),
                this == MONTH ? cohort.month() : Optional.empty(),
                this == TEAM ? cohort.team() : Optional.empty(),
                this == SENTENCE ? cohort.sentence() : Optional.empty());
    }
}
