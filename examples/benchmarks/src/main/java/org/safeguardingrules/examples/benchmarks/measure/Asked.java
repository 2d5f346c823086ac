package org.safeguardingrules.examples.benchmarks.measure;

import org.safeguardingrules.examples.benchmarks.cases.GivenCase;

/** Something that is asked about a case. */
interface Asked {

    /** What is told. */
    Object about(GivenCase given);
}
