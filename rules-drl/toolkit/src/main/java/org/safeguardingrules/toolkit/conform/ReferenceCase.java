package org.safeguardingrules.toolkit.conform;

import java.time.LocalDate;
import java.util.List;
import org.safeguardingrules.casefile.CaseFile;

/**
 * A case told so that any host can record it, with the case file that a faithful mapping of it gives.
 *
 * @param title what it tries, one sentence
 * @param told what is recorded, sentence by sentence, in no host's words
 * @param asAt the day on which advice is asked for, London calendar
 * @param caseFile what a faithful mapping gives; its id is that of the case
 */
public record ReferenceCase(String title, List<String> told, LocalDate asAt, CaseFile caseFile) {

    /** Keeps the sentences as they are. */
    public ReferenceCase {
        told = List.copyOf(told);
    }

    /** The id by which mapped cases name it. */
    public String id() {
        return caseFile.id();
    }
}
