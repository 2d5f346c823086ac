package org.safeguardingrules.engine;

import java.util.List;
import java.util.Optional;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Condition.Same;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Term;

/**
 * How the facts of one pattern are looked for among those that pass its mesh.
 *
 * @param pattern the pattern
 * @param sieve what its facts are sifted by
 * @param mesh the number of its mesh
 * @param lookup the id by which they are looked up; absent where every fact is tried
 * @param joins what else joins them to facts bound before
 */
record Search(Pattern pattern, Sieve sieve, int mesh, Optional<Lookup> lookup, List<Condition> joins) {

    /**
     * An id of the fact looked for that is the id of a fact bound before.
     *
     * @param own the id of the fact looked for
     * @param bound the id of the other
     */
    record Lookup(Term own, Term bound) {}

    /** How the facts of a pattern are looked for that pass its mesh of a sieve. */
    static Search of(Pattern pattern, Sieve sieve) {
        int mesh = sieve.mesh(pattern);
        List<Condition> joins = pattern.conditions().stream()
                .filter(condition -> !Alone.decides(pattern, condition))
                .toList();
        for (Condition join : joins) {
            Optional<Lookup> lookup = lookup(pattern, join);
            if (lookup.isPresent()) {
                List<Condition> others =
                        joins.stream().filter(other -> other != join).toList();
                return new Search(pattern, sieve, mesh, lookup, others);
            }
        }
        return new Search(pattern, sieve, mesh, Optional.empty(), joins);
    }

    private static Optional<Lookup> lookup(Pattern pattern, Condition join) {
        if (!(join instanceof Same same) || same.negated()) {
            return Optional.empty();
        }
        if (Alone.isOf(pattern, same.left()) && Alone.isOfAnother(pattern, same.right())) {
            return Optional.of(new Lookup(same.left(), same.right()));
        }
        return Alone.isOf(pattern, same.right()) && Alone.isOfAnother(pattern, same.left())
                ? Optional.of(new Lookup(same.right(), same.left()))
                : Optional.empty();
    }
}
