package org.safeguardingrules.compiler.testkit;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Completeness;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Recorded;
import org.safeguardingrules.casefile.Step;
import org.safeguardingrules.compiler.diagnostic.Diagnostics;
import org.safeguardingrules.compiler.reader.YamlReader;
import org.safeguardingrules.compiler.reader.YamlValue;
import org.safeguardingrules.compiler.reader.YamlValue.Entries;
import org.safeguardingrules.compiler.reader.YamlValue.Entry;
import org.safeguardingrules.compiler.reader.YamlValue.Items;
import org.safeguardingrules.compiler.reader.YamlValue.Text;
import org.safeguardingrules.json.CaseFileJson;
import org.safeguardingrules.pack.Place;

/** Brings a case file into the short shape of scenario files: what {@link CaseExpansion} writes out again. */
final class ShortForm {

    private static final Place NOWHERE = new Place("", 1, 1);
    private static final Set<String> STEP = Set.of("step", "on");
    private static final String ID = "id";

    private ShortForm() {}

    /** The map that stands for this case file below {@code case}. */
    static Entries of(CaseFile caseFile) {
        Diagnostics none = new Diagnostics();
        YamlValue json = YamlReader.read("case", CaseFileJson.write(caseFile), none)
                .orElseThrow(() -> new IllegalStateException("A case file whose JSON is no YAML: " + none.list()));
        return record((Entries) json, CaseFile.class, "case");
    }

    /** A record; its id is left out where it goes without saying. */
    private static Entries record(Entries json, Class<?> type, String impliedId) {
        Map<String, Entry> shortened = new LinkedHashMap<>();
        for (Map.Entry<String, Entry> property : json.entries().entrySet()) {
            String name = property.getKey();
            YamlValue value = property.getValue().value();
            if (!name.equals(ID) || !text(value).equals(impliedId)) {
                put(shortened, name, shortened(value, type, name));
            }
        }
        return map(shortened);
    }

    private static YamlValue shortened(YamlValue json, Class<?> owner, String field) {
        for (RecordComponent component : Components.of(owner)) {
            if (component.getName().equals(field)) {
                return shortened(json, component.getGenericType(), field);
            }
        }
        return json;
    }

    private static YamlValue shortened(YamlValue json, Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            Class<?> inner = (Class<?>) generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Listing.class && json instanceof Entries listing) {
                return listing(listing, inner);
            }
            return inner == Step.class ? steps((Items) json) : json;
        }
        return Recorded.class.isAssignableFrom((Class<?>) type) ? record((Entries) json, (Class<?>) type, name) : json;
    }

    private static YamlValue listing(Entries json, Class<?> type) {
        Map<String, Entry> rest = new LinkedHashMap<>(json.entries());
        String word = text(taken(rest, "completeness"));
        Entry entries = rest.remove("entries");
        if (entries != null) {
            return holding(word, entries((Items) entries.value(), type), rest);
        }
        if (word.equals(Completeness.PARTIAL.word())) {
            return json;
        }
        Entry why = rest.remove("why");
        if (why != null) {
            rest.put(ListingShape.UNKNOWN, why);
            return map(rest);
        }
        return rest.isEmpty() ? new Text(word, NOWHERE) : only(word, map(rest));
    }

    private static YamlValue taken(Map<String, Entry> properties, String name) {
        Entry entry = properties.remove(name);
        return entry == null ? new Text("", NOWHERE) : entry.value();
    }

    /** Entries that stand for themselves where the listing is open and nothing else is said of it. */
    private static YamlValue holding(String word, YamlValue entries, Map<String, Entry> rest) {
        boolean plain = entries instanceof Items
                || ((Entries) entries).entries().keySet().stream().noneMatch(ShortForm::isOfListings);
        if (word.equals(Completeness.PARTIAL.word()) && rest.isEmpty() && plain) {
            return entries;
        }
        Map<String, Entry> all = new LinkedHashMap<>();
        put(all, word, entries);
        all.putAll(rest);
        return map(all);
    }

    /** Whether a listing may have a property of this name, so that it can be no entry's id there. */
    private static boolean isOfListings(String key) {
        return ListingShape.HOLDING.contains(key)
                || ListingShape.EMPTY.contains(key)
                || ListingShape.FULL.contains(key)
                || key.equals(ListingShape.UNKNOWN);
    }

    private static YamlValue entries(Items json, Class<?> type) {
        if (!Recorded.class.isAssignableFrom(type)) {
            return json;
        }
        Map<String, Entry> byId = new LinkedHashMap<>();
        for (YamlValue one : json.values()) {
            Entries entry = (Entries) one;
            String id = text(entry, ID);
            put(byId, id, record(entry, type, id));
        }
        return map(byId);
    }

    /** Steps by their kind: a day, or a map where more than the day is recorded. */
    private static YamlValue steps(Items json) {
        Map<String, List<YamlValue>> byKind = new LinkedHashMap<>();
        for (YamlValue one : json.values()) {
            Entries step = (Entries) one;
            byKind.computeIfAbsent(text(step, "step"), none -> new ArrayList<>())
                    .add(step(step));
        }
        Map<String, Entry> steps = new LinkedHashMap<>();
        byKind.forEach((kind, days) -> put(steps, kind, days.size() == 1 ? days.get(0) : new Items(days, NOWHERE)));
        return map(steps);
    }

    private static YamlValue step(Entries json) {
        Map<String, Entry> fields = new LinkedHashMap<>(json.entries());
        Entry on = fields.get("on");
        if (on != null && on.value() instanceof Text day && STEP.containsAll(fields.keySet())) {
            return day;
        }
        fields.remove("step");
        if (on == null && fields.isEmpty()) {
            put(fields, "on", only(ListingShape.UNKNOWN, new Text("not asked", NOWHERE)));
        }
        return map(fields);
    }

    private static String text(Entries map, String key) {
        Entry entry = map.entries().get(key);
        return entry == null ? "" : text(entry.value());
    }

    private static String text(YamlValue value) {
        return ((Text) value).value();
    }

    private static void put(Map<String, Entry> entries, String key, YamlValue value) {
        entries.put(key, new Entry(value, NOWHERE));
    }

    private static Entries only(String key, YamlValue value) {
        return map(Map.of(key, new Entry(value, NOWHERE)));
    }

    private static Entries map(Map<String, Entry> entries) {
        return new Entries(entries, NOWHERE);
    }
}
