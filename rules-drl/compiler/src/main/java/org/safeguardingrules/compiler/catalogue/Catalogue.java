package org.safeguardingrules.compiler.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a pack says of itself for people, beside its rules. Immutable.
 *
 * @param rows the rows of policy that the pack knows, by id in the order of its file
 * @param changes the days on which policy changed
 * @param universal ids of the rows whose actions stand in nearly every case
 * @param often rules that nearly every case without a concern raises, with the reason why
 * @param nothingMore rules that ask for nothing but what another one asks for whenever they hold, with the reason why
 *     they stand all the same
 * @param neverCovered what no scenario can make so, as coverage says it, with the reason why
 * @param style how it speaks to people
 */
public record Catalogue(
        Map<String, Row> rows,
        List<Change> changes,
        Set<String> universal,
        Map<String, String> often,
        Map<String, String> nothingMore,
        Map<String, String> neverCovered,
        Style style) {

    /**
     * A row of policy.
     *
     * @param title what it is called
     * @param notBuilt why no rule speaks for it; empty where one does
     */
    public record Row(String title, Optional<String> notBuilt) {}

    /** Keeps the collections as they are. */
    public Catalogue {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        changes = List.copyOf(changes);
        universal = Set.copyOf(universal);
        often = Collections.unmodifiableMap(new LinkedHashMap<>(often));
        nothingMore = Collections.unmodifiableMap(new LinkedHashMap<>(nothingMore));
        neverCovered = Collections.unmodifiableMap(new LinkedHashMap<>(neverCovered));
    }
}
