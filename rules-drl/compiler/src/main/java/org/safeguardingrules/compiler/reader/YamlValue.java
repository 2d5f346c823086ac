package org.safeguardingrules.compiler.reader;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeguardingrules.pack.Place;

/** A value of a YAML file, with where it stands. Every scalar is a text. */
public sealed interface YamlValue {

    /** Where it begins. */
    Place place();

    /** A text, a number, a date: whatever is neither a list nor a map. */
    record Text(String value, Place place) implements YamlValue {}

    /** A list. */
    record Items(List<YamlValue> values, Place place) implements YamlValue {

        /** Keeps the values as they are. */
        public Items {
            values = List.copyOf(values);
        }
    }

    /** A map, in the order of the file. */
    record Entries(Map<String, Entry> entries, Place place) implements YamlValue {

        /** Keeps the entries in their order. */
        public Entries {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    /**
     * A value of a map.
     *
     * @param value the value
     * @param keyPlace where its key stands
     */
    record Entry(YamlValue value, Place keyPlace) {}
}
