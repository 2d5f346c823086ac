package org.safeguardingrules.compiler.diagnostic;

import java.util.HashMap;
import java.util.Map;
import org.safeguardingrules.pack.Place;

/**
 * Where the parts of things stand: the place of a rule's authority, of a duty's period, of the second argument of a
 * call. The pack's own records carry only where they begin.
 */
public final class Places {

    private final Map<Place, Map<String, Place>> parts = new HashMap<>();

    /** Remembers where a part of what begins at {@code owner} stands. */
    public void put(Place owner, String part, Place place) {
        parts.computeIfAbsent(owner, any -> new HashMap<>()).put(part, place);
    }

    /** Where a part of what begins at {@code owner} stands; where that is not known, the owner's own place. */
    public Place of(Place owner, String part) {
        return parts.getOrDefault(owner, Map.of()).getOrDefault(part, owner);
    }
}
