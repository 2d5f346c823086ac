package org.safeguardingrules.measure;

/** What the cases at a stage are split by. */
enum Split {
    /** Not at all: by stage alone. */
    STAGE,
    /** By the team that supervises. */
    TEAM,
    /** By the month in which they came to the stage. */
    MONTH;

    /** A cohort without what the cases are not split by. */
    Cohort of(Cohort cohort) {
        return switch (this) {
            case STAGE -> Cohort.of(cohort.stage());
            case TEAM -> new Cohort(cohort.stage(), Cohort.of(cohort.stage()).month(), cohort.team());
            case MONTH ->
                new Cohort(
                        cohort.stage(),
                        cohort.month(),
                        Cohort.of(cohort.stage()).team());
        };
    }
}
