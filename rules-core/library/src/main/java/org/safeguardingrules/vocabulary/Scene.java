package org.safeguardingrules.vocabulary;

import java.time.LocalDate;
import org.safeguardingrules.casefile.CaseFile;

/** What all facts of one case share: the case file as it stood, the day asked about, the policy, and the steps left. */
final class Scene {

    private final CaseFile caseFile;
    private final LocalDate asAt;
    private final Policy policy;
    private long budget = Long.MAX_VALUE;
    private long stepsLeft = Long.MAX_VALUE;

    Scene(CaseFile caseFile, LocalDate asAt, Policy policy) {
        this.caseFile = caseFile;
        this.asAt = asAt;
        this.policy = policy;
    }

    CaseFile caseFile() {
        return caseFile;
    }

    LocalDate asAt() {
        return asAt;
    }

    Policy policy() {
        return policy;
    }

    void allow(long steps) {
        budget = steps;
        stepsLeft = steps;
    }

    void step() {
        if (--stepsLeft < 0) {
            throw new StepBudgetExceeded(budget);
        }
    }
}
