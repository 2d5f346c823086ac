package org.safeguardingrules.compiler.testkit.laws;

import java.time.LocalDate;
import org.safeguardingrules.audience.Audience;
import org.safeguardingrules.audience.Rendering;
import org.safeguardingrules.casefile.CaseFile;

/** Whoever renders advice for a reader: the library, or one broken on purpose. */
@FunctionalInterface
public interface Showing {

    /** The advice on a case as a reader may see it. */
    Rendering show(Audience audience, CaseFile caseFile, LocalDate asAt, LocalDate knownAt);
}
