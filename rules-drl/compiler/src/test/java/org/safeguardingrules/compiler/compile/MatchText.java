package org.safeguardingrules.compiler.compile;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.safeguardingrules.engine.Evaluation;
import org.safeguardingrules.engine.Matches;
import org.safeguardingrules.pack.Rule;

/** Matches as text in one order, to compare engines. */
final class MatchText {

    private MatchText() {}

    static List<String> of(Evaluation evaluation) {
        Matches matches = evaluation.found();
        Stream<String> held =
                matches.matches().stream().map(match -> match.rule().id() + " " + match.facts());
        Stream<String> failed =
                matches.failures().stream().map(failure -> failure.rule() + " failed: " + failure.why());
        return Stream.concat(held, failed).sorted().toList();
    }

    /** The same, and what each of these rules leaves open. */
    static List<String> withOpenings(Evaluation evaluation, Collection<Rule> rules) {
        Stream<String> open = rules.stream()
                .map(rule -> rule.id() + " leaves open " + evaluation.openings().of(rule));
        return Stream.concat(of(evaluation).stream(), open).toList();
    }
}
