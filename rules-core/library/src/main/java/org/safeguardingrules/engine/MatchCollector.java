package org.safeguardingrules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.Require;

/** What compiled rules call when they hold; one that is not in force is not heard. The lines of a file as written are the pack's data, and never called. */
final class MatchCollector implements Require {

    private final Map<Integer, Rule> rules;
    private final List<Match> matches = new ArrayList<>();

    MatchCollector(Map<Integer, Rule> rules) {
        this.rules = rules;
    }

    List<Match> matches() {
        return matches;
    }

    @Override
    public void from(int rule, CaseFact... facts) {
        Rule holds = rules.get(rule);
        if (holds != null) {
            matches.add(new Match(holds, List.of(facts)));
        }
    }

    @Override
    public Line check(String action) {
        throw notCompiled();
    }

    @Override
    public Line referral(String action) {
        throw notCompiled();
    }

    @Override
    public Line escalation(String action) {
        throw notCompiled();
    }

    @Override
    public Line review(String action) {
        throw notCompiled();
    }

    @Override
    public Line record(String action) {
        throw notCompiled();
    }

    @Override
    public Line hold(String action) {
        throw notCompiled();
    }

    private static IllegalStateException notCompiled() {
        return new IllegalStateException("A compiled rule says only that it holds");
    }
}
