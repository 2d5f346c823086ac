package org.safeguardingrules.examples.benchmarks.tree;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.vocabulary.CaseFact;

/**
 * The variables that a condition may name.
 *
 * @param own the fact of the pattern
 * @param bound the facts that have a name in the rule, by that name
 */
public record Scope(Expression own, Map<String, Expression> bound) {

    /** Before the first pattern: only what follows has an own fact. */
    public static final Scope EMPTY = new Scope(new Expression("", CaseFact.class), Map.of());

    /** The scope of a pattern after this one, with its fact written so. */
    public Scope next(Pattern pattern, String own) {
        return next(pattern, own, own);
    }

    /** The scope of a pattern after this one, with its fact written one way within and another way after it. */
    public Scope next(Pattern pattern, String within, String after) {
        Map<String, Expression> more = new LinkedHashMap<>(bound);
        pattern.variable().ifPresent(name -> more.put(name, new Expression(after, type(pattern))));
        return new Scope(new Expression(within, type(pattern)), more);
    }

    /** What a term starts from. */
    public Expression start(Optional<String> variable) {
        return variable.map(bound::get).orElse(own);
    }

    /** The class of the facts that a pattern looks for. */
    public static Class<?> type(Pattern pattern) {
        try {
            return Class.forName(CaseFact.class.getPackageName() + "." + pattern.type());
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(
                    "The vocabulary has no type " + pattern.type() + ". Maybe pack and library are of two releases.",
                    e);
        }
    }
}
