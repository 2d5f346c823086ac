package org.safeguardingrules.compiler.words;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a rule or definition names. Immutable.
 *
 * @param definitions names of definitions
 * @param parameters names of parameters
 */
public record Uses(SortedSet<String> definitions, SortedSet<String> parameters) {

    /** Keeps the names as they are. */
    public Uses {
        definitions = Collections.unmodifiableSortedSet(new TreeSet<>(definitions));
        parameters = Collections.unmodifiableSortedSet(new TreeSet<>(parameters));
    }
}
