package org.safeguardingrules.compiler.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeguardingrules.compiler.reader.Asked;
import org.safeguardingrules.compiler.reader.Asked.Kind;
import org.safeguardingrules.compiler.reader.Asking;
import org.safeguardingrules.pack.Place;

/** What the readers were heard to ask for, by the place of the map that they asked. */
final class Heard implements Asking {

    private final Map<Place, Map<String, List<Asked>>> heard = new HashMap<>();

    @Override
    public void asked(Place map, String key, Asked asked) {
        heard.computeIfAbsent(map, any -> new LinkedHashMap<>())
                .computeIfAbsent(key, any -> new ArrayList<>())
                .add(asked);
    }

    /** Whether a reader asked this map for anything. */
    boolean of(Place map) {
        return heard.containsKey(map);
    }

    /** Everything that these maps of one kind were asked for, by key, in the order in which it was asked. */
    Map<String, List<Asked>> of(List<Place> maps) {
        Map<String, List<Asked>> together = new LinkedHashMap<>();
        maps.forEach(map -> heard.getOrDefault(map, Map.of())
                .forEach((key, asked) ->
                        together.computeIfAbsent(key, any -> new ArrayList<>()).addAll(asked)));
        return together;
    }

    /** The most exact of these; of two that are as exact, the one that names words. */
    static Asked mostExact(List<Asked> asked) {
        return asked.stream()
                .filter(one -> one.kind() != Kind.MISSED)
                .max((one, other) -> one.kind() == other.kind()
                        ? Integer.compare(one.words().size(), other.words().size())
                        : one.kind().compareTo(other.kind()))
                .orElseThrow();
    }

    /** Whether a reader missed it. */
    static boolean isMissed(List<Asked> asked) {
        return asked.stream().anyMatch(one -> one.kind() == Kind.MISSED);
    }
}
