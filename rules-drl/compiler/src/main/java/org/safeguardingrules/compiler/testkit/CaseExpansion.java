package org.safeguardingrules.compiler.testkit;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Completeness;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Recorded;
import org.safeguardingrules.casefile.Ref;
import org.safeguardingrules.casefile.Step;
import org.safeguardingrules.compiler.reader.YamlValue;
import org.safeguardingrules.compiler.reader.YamlValue.Entries;
import org.safeguardingrules.compiler.reader.YamlValue.Entry;
import org.safeguardingrules.compiler.reader.YamlValue.Items;
import org.safeguardingrules.compiler.reader.YamlValue.Text;
import org.safeguardingrules.pack.Place;

/**
 * Writes the short shape of scenario files out as the JSON of a case file: maps of entries by id, maps of dated steps,
 * plain lists, words of completeness. Whatever it does not know it hands on, so that the reader of case files says what
 * is wrong with it.
 */
final class CaseExpansion {

    private static final Set<String> STEP_FIELDS = Set.of("on", "at", "recordedOn");

    /** Properties that stand beside those of a record, a fact, a listing. */
    private static final Set<String> PLAIN = Set.of(
            "is",
            "unknown",
            "why",
            "completeness",
            "saidBy",
            "establishedOn",
            "recordedOn",
            "verification",
            "sensitivity",
            "on",
            "at");

    private final CaseText text = new CaseText();

    private CaseExpansion() {}

    /** The case file that this map stands for; without a person it is about one of whom nothing is known. */
    static CaseText of(Entries caseTree) {
        CaseExpansion expansion = new CaseExpansion();
        Map<String, Entry> entries = new LinkedHashMap<>(caseTree.entries());
        entries.putIfAbsent("person", new Entry(new Entries(Map.of(), caseTree.place()), caseTree.place()));
        expansion.record(new Entries(entries, caseTree.place()), CaseFile.class, "", Optional.of("case"));
        return expansion.text;
    }

    private void record(Entries map, Class<?> type, String path, Optional<String> id) {
        text.at(path, map.place());
        text.object(() -> {
            if (id.isPresent() && !map.entries().containsKey("id")) {
                property(path, "id", map.place());
                text.text(id.get());
            }
            map.entries().forEach((name, entry) -> {
                Optional<Type> component = Components.of(type).stream()
                        .filter(one -> one.getName().equals(name))
                        .map(RecordComponent::getGenericType)
                        .findFirst();
                if (component.isPresent()) {
                    String at = property(path, name, entry.value().place());
                    value(entry.value(), component.get(), at, name);
                } else {
                    property(path, name, entry);
                }
            });
        });
    }

    /** A property of no special shape: a wrong name is reported at the name, a wrong value at the value. */
    private void property(String path, String name, Entry entry) {
        Place place = PLAIN.contains(name) ? entry.value().place() : entry.keyPlace();
        anything(entry.value(), property(path, name, place));
    }

    private String property(String path, String name, Place place) {
        String at = path.isEmpty() ? name : path + "." + name;
        text.at(at, place);
        text.property(name);
        return at;
    }

    private void value(YamlValue value, Type type, String path, String name) {
        if (type instanceof ParameterizedType generic) {
            Class<?> outer = (Class<?>) generic.getRawType();
            Class<?> inner = (Class<?>) generic.getActualTypeArguments()[0];
            if (outer == Listing.class) {
                listing(value, inner, path);
            } else if (inner == Step.class) {
                steps(value, path);
            } else if (outer == Fact.class && inner == Integer.class) {
                number(value, path);
            } else {
                anything(value, path);
            }
        } else if (Recorded.class.isAssignableFrom((Class<?>) type)) {
            entry(value, (Class<?>) type, path, Optional.of(name));
        } else {
            anything(value, path);
        }
    }

    private void entry(YamlValue value, Class<?> type, String path, Optional<String> id) {
        if (value instanceof Entries map) {
            record(map, type, path, id);
        } else if (value instanceof Text nothing && nothing.value().isEmpty() && id.isPresent()) {
            record(new Entries(Map.of(), value.place()), type, path, id);
        } else {
            anything(value, path);
        }
    }

    private void listing(YamlValue value, Class<?> type, String path) {
        if (value instanceof Text word) {
            boolean forgotBrackets = type == Ref.class || type == String.class;
            if (forgotBrackets && !ListingShape.EMPTY.contains(word.value())) {
                holding(Completeness.PARTIAL.word(), word, type, path, Map.of());
            } else {
                text.object(() -> text(path, "completeness", word));
            }
        } else if (value instanceof Items items) {
            holding(Completeness.PARTIAL.word(), items, type, path, Map.of());
        } else if (value instanceof Entries map) {
            listing(map, type, path);
        }
    }

    private void listing(Entries map, Class<?> type, String path) {
        Map<String, Entry> rest = new LinkedHashMap<>(map.entries());
        for (String word : ListingShape.HOLDING) {
            Entry held = rest.remove(word);
            if (held != null) {
                holding(word, held.value(), type, path, rest);
                return;
            }
        }
        for (String word : ListingShape.EMPTY) {
            Entry said = rest.remove(word);
            if (said != null) {
                if (said.value() instanceof Entries provenance) {
                    rest.putAll(provenance.entries());
                } else if (!(said.value() instanceof Text nothing
                        && nothing.value().isEmpty())) {
                    rest.put(word, said);
                }
                text.object(() -> {
                    property(path, "completeness", said.keyPlace());
                    text.text(word);
                    plain(rest, path);
                });
                return;
            }
        }
        Entry why = rest.remove(ListingShape.UNKNOWN);
        if (why != null) {
            text.object(() -> {
                property(path, "completeness", why.keyPlace());
                text.text(Completeness.NOT_ASKED.word());
                anything(why.value(), property(path, "why", why.keyPlace()));
                plain(rest, path);
            });
        } else if (rest.keySet().stream().anyMatch(ListingShape.FULL::contains)) {
            Entry entries = rest.remove("entries");
            text.object(() -> {
                if (entries != null) {
                    property(path, "entries", entries.keyPlace());
                    entries(entries.value(), type, path);
                }
                plain(rest, path);
            });
        } else {
            holding(Completeness.PARTIAL.word(), map, type, path, Map.of());
        }
    }

    private void holding(String completeness, YamlValue entries, Class<?> type, String path, Map<String, Entry> rest) {
        text.at(path, entries.place());
        text.object(() -> {
            property(path, "completeness", entries.place());
            text.text(completeness);
            property(path, "entries", entries.place());
            entries(entries, type, path);
            plain(rest, path);
        });
    }

    private void plain(Map<String, Entry> properties, String path) {
        properties.forEach((name, entry) -> property(path, name, entry));
    }

    private void entries(YamlValue value, Class<?> type, String path) {
        if (value instanceof Items items) {
            text.list(() -> {
                for (int i = 0; i < items.values().size(); i++) {
                    text.entry();
                    entry(items.values().get(i), type, path + "[" + i + "]", Optional.empty());
                }
            });
        } else if (value instanceof Entries map && Recorded.class.isAssignableFrom(type)) {
            text.list(() -> {
                int i = 0;
                for (Map.Entry<String, Entry> one : map.entries().entrySet()) {
                    String at = path + "[" + i++ + "]";
                    text.at(at, one.getValue().keyPlace());
                    text.entry();
                    entry(one.getValue().value(), type, at, Optional.of(one.getKey()));
                }
            });
        } else {
            anything(value, path);
        }
    }

    private void steps(YamlValue value, String path) {
        if (!(value instanceof Entries map)) {
            anything(value, path);
            return;
        }
        int[] count = {0};
        text.list(() -> map.entries().forEach((step, entry) -> {
            List<YamlValue> days = entry.value() instanceof Items several ? several.values() : List.of(entry.value());
            for (YamlValue day : days) {
                step(step, entry.keyPlace(), day, path + "[" + count[0]++ + "]");
            }
        }));
    }

    private void step(String step, Place keyPlace, YamlValue day, String path) {
        text.at(path, keyPlace);
        text.entry();
        text.object(() -> {
            property(path, "step", keyPlace);
            text.text(step);
            if (day instanceof Entries fields
                    && fields.entries().keySet().stream().anyMatch(STEP_FIELDS::contains)) {
                plain(fields.entries(), path);
            } else {
                anything(day, property(path, "on", day.place()));
            }
        });
    }

    private void number(YamlValue value, String path) {
        if (value instanceof Text digits && digits.value().matches("-?(0|[1-9][0-9]*)")) {
            text.at(path, value.place());
            text.number(digits.value());
        } else if (value instanceof Entries map) {
            text.object(() -> map.entries().forEach((name, entry) -> {
                if (name.equals("is")) {
                    number(entry.value(), property(path, name, entry.value().place()));
                } else {
                    property(path, name, entry);
                }
            }));
        } else {
            anything(value, path);
        }
    }

    private void text(String path, String name, Text value) {
        property(path, name, value.place());
        text.text(value.value());
    }

    /** A value of no special shape, as it stands. */
    private void anything(YamlValue value, String path) {
        text.at(path, value.place());
        if (value instanceof Text plain) {
            text.text(plain.value());
        } else if (value instanceof Items items) {
            text.list(() -> {
                for (int i = 0; i < items.values().size(); i++) {
                    text.entry();
                    anything(items.values().get(i), path + "[" + i + "]");
                }
            });
        } else if (value instanceof Entries map) {
            text.object(() -> plain(map.entries(), path));
        }
    }
}
