package org.safeguardingrules.compiler.testkit;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeguardingrules.compiler.diagnostic.Diagnostics;
import org.safeguardingrules.compiler.diagnostic.NearestWord;
import org.safeguardingrules.compiler.reader.YamlValue;
import org.safeguardingrules.compiler.reader.YamlValue.Entries;
import org.safeguardingrules.compiler.reader.YamlValue.Entry;
import org.safeguardingrules.compiler.reader.YamlValue.Items;
import org.safeguardingrules.compiler.reader.YamlValue.Text;
import org.safeguardingrules.pack.Place;

/** Changes facts of a case in the short shape of scenario files, by path: {@code children.c1.contactWithPerson}. */
final class Changes {

    /** The value that takes a fact or an entry away. */
    private static final String ABSENT = "absent";

    private final Diagnostics diagnostics;

    Changes(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The case with every change made; changes that change nothing are reported. */
    Entries apply(Entries caseTree, Entries changes) {
        Entries changed = caseTree;
        for (Map.Entry<String, Entry> change : changes.entries().entrySet()) {
            changed = apply(changed, change.getKey(), change.getValue());
        }
        return changed;
    }

    private Entries apply(Entries caseTree, String path, Entry change) {
        List<String> keys = Arrays.asList(path.split("\\.", -1));
        boolean absent = change.value() instanceof Text text && text.value().equals(ABSENT);
        Optional<YamlValue> before = find(caseTree, keys);
        if (absent && before.isEmpty()) {
            diagnostics.add(
                    change.keyPlace(), "There is no '" + path + "' to take away", hint(caseTree, keys, "another path"));
            return caseTree;
        }
        if (before.isPresent() && said(before.get()).equals(said(change.value()))) {
            diagnostics.add(change.keyPlace(), "'" + path + "' is so already", "another value, or leave it out");
            return caseTree;
        }
        return set(caseTree, keys, change, absent);
    }

    private Entries set(Entries map, List<String> keys, Entry change, boolean absent) {
        String key = keys.get(0);
        Optional<String> wrapper = wrapper(map, key);
        if (wrapper.isPresent()) {
            return below(map, wrapper.get(), keys, change, absent);
        }
        if (keys.size() > 1) {
            return below(map, key, keys.subList(1, keys.size()), change, absent);
        }
        return with(map, key, absent ? Optional.empty() : Optional.of(change));
    }

    private Entries below(Entries map, String key, List<String> rest, Entry change, boolean absent) {
        Entry found = map.entries().get(key);
        if (found != null && found.value() instanceof Text text && !text.value().isEmpty()) {
            diagnostics.add(
                    change.keyPlace(),
                    "'" + key + "' is '" + text.value() + "', and has no '" + rest.get(0) + "' to change",
                    "change '" + key + "' as a whole");
            return map;
        }
        Entries inner = found != null && found.value() instanceof Entries entries
                ? entries
                : new Entries(Map.of(), change.keyPlace());
        Place keyPlace = found == null ? change.keyPlace() : found.keyPlace();
        return with(map, key, Optional.of(new Entry(set(inner, rest, change, absent), keyPlace)));
    }

    private static Entries with(Entries map, String key, Optional<Entry> entry) {
        Map<String, Entry> entries = new LinkedHashMap<>(map.entries());
        if (entry.isPresent()) {
            entries.put(key, entry.get());
        } else {
            entries.remove(key);
        }
        return new Entries(entries, map.place());
    }

    private static Optional<YamlValue> find(Entries map, List<String> keys) {
        Optional<String> wrapper = wrapper(map, keys.get(0));
        Optional<YamlValue> value = value(map, wrapper.orElse(keys.get(0)));
        List<String> rest = wrapper.isPresent() ? keys : keys.subList(1, keys.size());
        return rest.isEmpty()
                ? value
                : value.flatMap(inner -> inner instanceof Entries entries ? find(entries, rest) : Optional.empty());
    }

    /** The word of completeness between a collection and its entries, which paths leave out. */
    private static Optional<String> wrapper(Entries map, String key) {
        return map.entries().containsKey(key)
                ? Optional.empty()
                : ListingShape.HOLDING.stream()
                        .filter(word -> value(map, word)
                                .filter(Entries.class::isInstance)
                                .isPresent())
                        .findFirst();
    }

    private static Optional<YamlValue> value(Entries map, String key) {
        return Optional.ofNullable(map.entries().get(key)).map(Entry::value);
    }

    private static String hint(Entries caseTree, List<String> keys, String otherwise) {
        for (int length = keys.size() - 1; length >= 0; length--) {
            Optional<YamlValue> parent = length == 0 ? Optional.of(caseTree) : find(caseTree, keys.subList(0, length));
            if (parent.isPresent() && parent.get() instanceof Entries entries) {
                YamlValue inner = wrapper(entries, keys.get(length))
                        .flatMap(word -> value(entries, word))
                        .orElse(entries);
                return inner instanceof Entries known
                        ? NearestWord.hint(keys.get(length), known.entries().keySet(), otherwise)
                        : otherwise;
            }
        }
        return otherwise;
    }

    /** What a value says, wherever it stands. */
    private static Object said(YamlValue value) {
        if (value instanceof Text text) {
            return text.value();
        }
        if (value instanceof Items items) {
            return items.values().stream().map(Changes::said).toList();
        }
        Map<String, Object> map = new LinkedHashMap<>();
        ((Entries) value).entries().forEach((key, entry) -> map.put(key, said(entry.value())));
        return map;
    }
}
