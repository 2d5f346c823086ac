package org.safeguardingrules.examples.benchmarks.plain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.vocabulary.CaseFact;

/**
 * The Java variables that a condition may name.
 *
 * @param own the fact of the pattern
 * @param bound the facts of the patterns before it, by the names that the rule gives them
 */
record Scope(Expression own, Map<String, Expression> bound) {

    /** The scope of the pattern at this place of a rule, whose fact gets its type's name and place as its own. */
    Scope next(Pattern pattern, int place) {
        Map<String, Expression> more = new LinkedHashMap<>(bound);
        Expression fact = new Expression(variable(pattern, place), type(pattern));
        pattern.variable().ifPresent(name -> more.put(name, fact));
        return new Scope(fact, more);
    }

    /** Before the first pattern: only what follows has an own fact. */
    static Scope empty() {
        return new Scope(new Expression("none", CaseFact.class), Map.of());
    }

    /** What a term starts from. */
    Expression start(Optional<String> variable) {
        return variable.map(bound::get).orElse(own);
    }

    /** The Java variable of the fact of a pattern. */
    static String variable(Pattern pattern, int place) {
        return pattern.type().substring(0, 1).toLowerCase(java.util.Locale.ROOT) + pattern.type().substring(1) + place;
    }

    /** The class of the facts that a pattern looks for. */
    static Class<?> type(Pattern pattern) {
        try {
            return Class.forName(CaseFact.class.getPackageName() + "." + pattern.type());
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(
                    "The vocabulary has no type " + pattern.type() + ". Maybe pack and library are of two releases.", e);
        }
    }
}
