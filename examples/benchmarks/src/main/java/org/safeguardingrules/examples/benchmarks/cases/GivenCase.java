package org.safeguardingrules.examples.benchmarks.cases;

import java.time.LocalDate;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.engine.InForce;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.vocabulary.CaseFacts;
import org.safeguardingrules.vocabulary.Vocabulary;

/**
 * A case and the days it is asked about.
 *
 * @param caseFile the case
 * @param asAt the day asked about
 * @param knownAt the last day whose records count
 */
public record GivenCase(CaseFile caseFile, LocalDate asAt, LocalDate knownAt) {

    /** Its facts, of which no member was asked yet. */
    public CaseFacts facts(Pack pack) {
        return Vocabulary.facts(caseFile.asItStood(knownAt).caseFile(), asAt, new InForce(pack, asAt));
    }
}
