package org.safeguardingrules.examples.benchmarks.slice;

import java.util.List;
import java.util.stream.Stream;
import org.safeguardingrules.engine.Matches;

/** Matches as text in one order, to compare engines. */
public final class MatchText {

    private MatchText() {}

    /** One line a match and one a failure. */
    public static List<String> of(Matches matches) {
        Stream<String> held =
                matches.matches().stream().map(match -> match.rule().id() + " " + match.facts());
        Stream<String> failed =
                matches.failures().stream().map(failure -> failure.rule() + " failed: " + failure.why());
        return Stream.concat(held, failed).sorted().toList();
    }
}
