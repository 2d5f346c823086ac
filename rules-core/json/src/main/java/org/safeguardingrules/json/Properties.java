package org.safeguardingrules.json;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The properties of an object that is being read: what is unknown is reported, what is missing too.
 *
 * <p>A misspelt property is reported, and then read under the name that was meant, so that what is wrong inside it and
 * what refers to a record inside it are found in the same run.
 */
final class Properties {

    /** Names that a mapper takes from the records, where the file has its own. */
    private static final Map<String, String> ALSO_CALLED =
            Map.of("source", "saidBy", "on", "establishedOn", "value", "is", "kind", "step", "provenance", "saidBy");

    private final JsonNode node;
    private final Place place;
    private final Map<String, String> writtenAs = new HashMap<>();

    private Properties(JsonNode node, Place place) {
        this.node = node;
        this.place = place;
    }

    /** The properties of this object, of which these are known; empty where it is no object, which is reported. */
    static Optional<Properties> of(JsonNode node, Place place, String what, Collection<String> known) {
        if (!node.isObject()) {
            place.problem(
                    Shown.of(node) + " is no " + what,
                    "Maybe write an object, as in {\"" + known.iterator().next() + "\": ...}.");
            return Optional.empty();
        }
        Properties properties = new Properties(node, place);
        for (String name : node.propertyNames()) {
            if (known.contains(name)) {
                properties.writtenAs.put(name, name);
            }
        }
        for (String name : node.propertyNames()) {
            if (!known.contains(name)) {
                properties.unknown(name, what, known);
            }
        }
        return Optional.of(properties);
    }

    private void unknown(String name, String what, Collection<String> known) {
        Optional<String> meant = Optional.ofNullable(ALSO_CALLED.get(name))
                .filter(known::contains)
                .or(() -> Nearest.to(name, known));
        place.property(Shown.text(name))
                .problem(
                        "'" + Shown.text(name) + "' is no property of " + what,
                        meant.map(near -> "Maybe '" + near + "'.")
                                .orElse("Maybe it belongs to another record, or should be left out."));
        Nearest.surelyTo(name, known).ifPresent(near -> writtenAs.putIfAbsent(near, name));
    }

    boolean has(String name) {
        return writtenAs.containsKey(name);
    }

    Place at(String name) {
        return place.property(writtenAs.getOrDefault(name, name));
    }

    @Nullable
    JsonNode node(String name) {
        String written = writtenAs.get(name);
        return written == null ? null : node.get(written);
    }

    <T> T read(String name, Form<T> form) {
        JsonNode value = node(name);
        Place at = at(name);
        if (value == null) {
            if (!form.mayBeLeftOut()) {
                at.problem("'" + name + "' is missing", "Maybe the mapping left it out; it is always needed here.");
            }
            return form.standIn(at);
        }
        if (value.isNull()) {
            at.problem(
                    "null is no value",
                    form.mayBeLeftOut()
                            ? "Maybe leave the property out: what is left out was not asked."
                            : "Maybe the mapping left it out; it is always needed here.");
            return form.standIn(at);
        }
        return form.read(value, at);
    }
}
