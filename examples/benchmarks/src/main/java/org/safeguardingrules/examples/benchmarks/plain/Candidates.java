package org.safeguardingrules.examples.benchmarks.plain;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeguardingrules.examples.benchmarks.tree.Expression;
import org.safeguardingrules.examples.benchmarks.tree.Scope;
import org.safeguardingrules.pack.Condition.Same;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Term;

/** Says which facts a loop goes through. */
final class Candidates {

    private final Lists lists;

    Candidates(Lists lists) {
        this.lists = lists;
    }

    /** All facts of the type, or those that an index finds, where an own id must be one that is bound already. */
    String of(Pattern pattern, Scope before) {
        Scope own = new Scope(new Expression("fact", Scope.type(pattern)), Map.of());
        return pattern.conditions().stream()
                .flatMap(condition -> condition instanceof Same same && !same.negated() ? Stream.of(same) : null)
                .flatMap(same -> key(pattern, same.left(), same.right(), own, before)
                        .or(() -> key(pattern, same.right(), same.left(), own, before))
                        .stream())
                .findFirst()
                .orElseGet(() -> lists.ofType(pattern.type()));
    }

    private Optional<String> key(Pattern pattern, Term mine, Term other, Scope own, Scope before) {
        boolean isMine = mine.variable().isEmpty() || mine.variable().equals(pattern.variable());
        if (!isMine || other.variable().filter(before.bound()::containsKey).isEmpty()) {
            return Optional.empty();
        }
        String key = Expression.of(new Term(Optional.empty(), mine.calls(), mine.place()), own)
                .text();
        return Optional.of(lists.by(pattern.type(), key) + ".of("
                + Expression.of(other, before).text() + ")");
    }
}
