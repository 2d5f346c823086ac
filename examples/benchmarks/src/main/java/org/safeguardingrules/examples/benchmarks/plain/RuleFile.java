package org.safeguardingrules.examples.benchmarks.plain;

import java.util.List;
import org.safeguardingrules.engine.Match;
import org.safeguardingrules.vocabulary.CaseFacts;

/** The rules of one file, written as Java. */
public interface RuleFile {

    /** Adds every match of its rules. */
    void evaluate(CaseFacts facts, List<Match> matches);
}
