package org.safeguardingrules.examples.hostmapping;

import java.util.List;
import java.util.Optional;
import org.safeguardingrules.casefile.CaseFile;

/**
 * What came of one case.
 *
 * @param caseFile the case file; absent where it must not be judged, as when another record holds part of it
 * @param remarks what could not be read
 */
public record Mapped(Optional<CaseFile> caseFile, List<Remark> remarks) {

    /** Keeps the remarks as they are. */
    public Mapped {
        remarks = List.copyOf(remarks);
    }
}
