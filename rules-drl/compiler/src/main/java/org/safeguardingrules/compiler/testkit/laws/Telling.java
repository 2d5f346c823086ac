package org.safeguardingrules.compiler.testkit.laws;

import java.time.LocalDate;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.timeline.Timeline;

/** Whoever tells timelines: the library with a pack, or something broken on purpose. */
@FunctionalInterface
public interface Telling {

    /** The timeline of a case from one day to another. */
    Timeline timeline(CaseFile caseFile, LocalDate from, LocalDate until);
}
