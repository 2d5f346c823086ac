package org.safeguardingrules.compiler.testkit.laws;

import java.time.LocalDate;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.casefile.CaseFile;

/** Whoever gives advice: the library with a pack, or something broken on purpose. */
@FunctionalInterface
public interface Advising {

    /** The advice on a case at the end of a day, by what was recorded on another. */
    Advice advise(CaseFile caseFile, LocalDate asAt, LocalDate knownAt);
}
