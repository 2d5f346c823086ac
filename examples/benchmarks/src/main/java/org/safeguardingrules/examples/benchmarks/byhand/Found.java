package org.safeguardingrules.examples.benchmarks.byhand;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.safeguardingrules.engine.Match;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.CaseFact;

/** The matches found so far. */
final class Found {

    private final Map<String, Rule> rules;
    private final List<Match> matches = new ArrayList<>();

    Found(Map<String, Rule> rules) {
        this.rules = rules;
    }

    /** A rule holds of these facts; one that is not in force stays silent. */
    void add(String id, CaseFact... facts) {
        Rule rule = rules.get(id);
        if (rule != null) {
            matches.add(new Match(rule, List.of(facts)));
        }
    }

    List<Match> matches() {
        return matches;
    }
}
