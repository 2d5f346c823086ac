package org.safeguardingrules.examples.benchmarks.plain;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.safeguardingrules.engine.Match;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.CaseFacts;
import org.safeguardingrules.vocabulary.Gap;

/** The rules of one file, written as Java. */
public interface RuleFile {

    /** Adds every match of its rules. */
    void evaluate(CaseFacts facts, List<Match> matches);

    /** Adds every match of its rules, and what each rule leaves open. */
    void evaluate(CaseFacts facts, List<Match> matches, Map<Rule, SortedSet<Gap>> open);
}
