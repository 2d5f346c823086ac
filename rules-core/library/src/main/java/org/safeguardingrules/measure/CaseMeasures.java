package org.safeguardingrules.measure;

import java.util.List;

/**
 * What one case adds to the measures of a caseload.
 *
 * @param caseId id of the case
 * @param complete whether every rule in force was judged
 * @param madeWith what its advice was made with
 * @param cohorts the cohorts that it is in: one of each stage that it is at
 * @param measured what became of each action that is required or may be; of all others of the pack, nothing was asked
 */
public record CaseMeasures(
        String caseId, boolean complete, MadeWith madeWith, List<Cohort> cohorts, List<Measured> measured) {

    /** Keeps the lists as they are. */
    public CaseMeasures {
        cohorts = List.copyOf(cohorts);
        measured = List.copyOf(measured);
    }
}
