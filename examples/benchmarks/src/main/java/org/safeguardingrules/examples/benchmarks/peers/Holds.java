package org.safeguardingrules.examples.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.safeguardingrules.engine.Match;
import org.safeguardingrules.engine.Matches;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.CaseFact;

/** What the rules of a peer call when they hold. */
public final class Holds {

    private final Map<String, Rule> rules;
    private final List<Match> matches = new ArrayList<>();

    Holds(Map<String, Rule> rules) {
        this.rules = rules;
    }

    /** A rule holds of these facts. */
    public void of(String id, CaseFact... facts) {
        Rule rule = rules.get(id);
        if (rule == null) {
            throw new IllegalStateException(
                    id + " is no rule of the slice. Maybe the text was written for another one.");
        }
        matches.add(new Match(rule, List.of(facts)));
    }

    /** What held so far. */
    Matches matches() {
        return new Matches(matches, List.of());
    }
}
