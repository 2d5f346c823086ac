package org.safeguardingrules.compiler.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a pack speaks to people. Immutable.
 *
 * @param mostWords how many words a sentence has at most
 * @param instead words that are kept out, each with what to say instead
 */
public record Style(int mostWords, Map<String, String> instead) {

    /** Where a pack says nothing of its style. */
    public static final Style ANY = new Style(Integer.MAX_VALUE, Map.of());

    /** Keeps the words as they are. */
    public Style {
        instead = Collections.unmodifiableMap(new LinkedHashMap<>(instead));
    }
}
