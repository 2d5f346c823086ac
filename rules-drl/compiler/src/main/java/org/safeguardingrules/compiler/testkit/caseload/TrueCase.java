package org.safeguardingrules.compiler.testkit.caseload;

import java.util.List;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.measure.Cohort;
import org.safeguardingrules.measure.Measured;

/**
 * A case of which the truth was decided first.
 *
 * @param caseFile what is recorded
 * @param cohorts the cohorts that it is in
 * @param truth what became of each action that the truth was decided of; of one left out, policy asks for nothing
 */
public record TrueCase(CaseFile caseFile, List<Cohort> cohorts, List<Measured> truth) {

    /** Keeps both lists, in order. */
    public TrueCase {
        cohorts = cohorts.stream().sorted().toList();
        truth = truth.stream().sorted().toList();
    }
}
