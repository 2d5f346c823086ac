package org.safeguardingrules.compiler.reader;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.safeguardingrules.compiler.diagnostic.NearestWord;
import org.safeguardingrules.compiler.reader.Asked.Kind;
import org.safeguardingrules.compiler.reader.YamlValue.Entries;
import org.safeguardingrules.compiler.reader.YamlValue.Entry;
import org.safeguardingrules.compiler.reader.YamlValue.Items;
import org.safeguardingrules.compiler.reader.YamlValue.Text;
import org.safeguardingrules.pack.Place;

/**
 * The fields of one entry of a YAML file, each asked for by name. What is missing or of the wrong kind is reported;
 * so is, in the end, every key that nobody asked for.
 */
public final class Fields {

    private final SourceFile source;
    private final String owner;
    private final Place place;
    private final Place mapPlace;
    private final Map<String, Entry> entries;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();

    private Fields(SourceFile source, String owner, Place place, Place mapPlace, Map<String, Entry> entries) {
        this.source = source;
        this.owner = owner;
        this.place = place;
        this.mapPlace = mapPlace;
        this.entries = entries;
    }

    /**
     * The fields of an entry.
     *
     * @param owner what messages call the entry, for example {@code action 'home visit'}
     * @param place where the entry begins: its key
     * @param value its value, which has to be a map
     */
    public static Fields of(SourceFile source, String owner, Place place, YamlValue value) {
        if (value instanceof Entries map) {
            map.entries().forEach((key, entry) -> {
                source.places().put(place, key, entry.value().place());
                source.places().put(place, key + " key", entry.keyPlace());
            });
            return new Fields(source, owner, place, map.place(), map.entries());
        }
        source.diagnostics().add(value.place(), capital(owner) + " is no map", "'key: value' lines, indented below it");
        return new Fields(source, owner, place, value.place(), Map.of());
    }

    /** Where the entry begins. */
    public Place place() {
        return place;
    }

    /** The keys of all fields, in the order of the file. */
    public Set<String> keys() {
        tell(Asking.EVERY_KEY, Kind.ANYTHING);
        return entries.keySet();
    }

    /** Where the key of a field stands. */
    public Place keyPlace(String key) {
        return source.places().of(place, key + " key");
    }

    /** Whether a field is there. */
    public boolean has(String key) {
        tell(key, Kind.ANYTHING);
        asked.add(key);
        return entries.containsKey(key);
    }

    /** A field as it stands in the file. */
    public Optional<YamlValue> value(String key) {
        tell(key, Kind.ANYTHING);
        asked.add(key);
        return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    /** A text that has to be there; empty where it is not. */
    public String text(String key) {
        Optional<String> text = optionalText(key);
        if (text.isEmpty() && !entries.containsKey(key)) {
            missing(key);
        }
        return text.orElse("");
    }

    /** A text, where the field is there. */
    public Optional<String> optionalText(String key) {
        tell(key, Kind.TEXT);
        return value(key).flatMap(value -> text(key, value));
    }

    /** A text, where the field is there, that should be one of these words; whoever asks sees to it. */
    public Optional<String> optionalText(String key, List<String> words) {
        tell(key, new Asked(Kind.TEXT, words));
        return optionalText(key);
    }

    /** Notes that a field is missing, which {@link #done} reports unless it is there under a mistyped key. */
    public void missing(String key) {
        tell(key, Kind.MISSED);
        if (!entries.isEmpty()) {
            missing.add(key);
        }
    }

    private Optional<String> text(String key, YamlValue value) {
        if (!(value instanceof Text text)) {
            report(value.place(), "'" + key + "' of " + owner + " is no text", "one line of text");
            return Optional.empty();
        }
        if (text.value().isBlank()) {
            report(value.place(), "'" + key + "' of " + owner + " is empty", "leave the line out, or say what it is");
            return Optional.empty();
        }
        return Optional.of(text.value().strip());
    }

    /** A list of texts; empty where the field is not there. */
    public List<String> texts(String key) {
        tell(key, Kind.TEXTS);
        List<String> texts = new ArrayList<>();
        Optional<YamlValue> value = value(key);
        if (value.isEmpty()) {
            return texts;
        }
        if (!(value.get() instanceof Items items)) {
            report(value.get().place(), "'" + key + "' of " + owner + " is no list", "[ … , … ]");
            return texts;
        }
        for (YamlValue item : items.values()) {
            Optional<String> text = text(key, item);
            if (text.isPresent()) {
                source.places().put(place, key + " " + texts.size(), item.place());
                texts.add(text.get());
            }
        }
        return texts;
    }

    /** One of some words that has to be there; the fallback where it is not. */
    public <T> T choice(String key, Iterable<T> values, Function<T, String> word, T fallback) {
        if (!has(key)) {
            missing(key);
        }
        return optionalChoice(key, values, word).orElse(fallback);
    }

    /** One of some words, where the field is there. */
    public <T> Optional<T> optionalChoice(String key, Iterable<T> values, Function<T, String> word) {
        List<String> words = new ArrayList<>();
        values.forEach(value -> words.add(word.apply(value)));
        tell(key, new Asked(Kind.WORD, words));
        Optional<String> text = optionalText(key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        for (T value : values) {
            if (word.apply(value).equals(text.get())) {
                return Optional.of(value);
            }
        }
        report(
                source.places().of(place, key),
                "'" + key + "' of " + owner + " is '" + text.get() + "'",
                NearestWord.hint(text.get(), words, "'" + words.get(0) + "'"));
        return Optional.empty();
    }

    /** A list of words, each one of some; empty where the field is not there. */
    public <T> List<T> choices(String key, List<T> values, Function<T, String> word) {
        List<T> chosen = new ArrayList<>();
        List<String> words = values.stream().map(word).toList();
        List<String> texts = texts(key);
        for (int i = 0; i < texts.size(); i++) {
            if (words.contains(texts.get(i))) {
                chosen.add(values.get(words.indexOf(texts.get(i))));
            } else {
                report(
                        source.places().of(place, key + " " + i),
                        "'" + key + "' of " + owner + " is '" + texts.get(i) + "'",
                        NearestWord.hint(texts.get(i), words, "'" + words.get(0) + "'"));
            }
        }
        return chosen;
    }

    /** Yes or no; no where the field is not there. */
    public boolean flag(String key) {
        return optionalChoice(key, List.of(true, false), Object::toString).orElse(false);
    }

    /** A day that has to be there. */
    public Optional<LocalDate> day(String key) {
        tell(key, Kind.DAY);
        if (!has(key)) {
            missing(key);
        }
        return optionalText(key).flatMap(text -> day(text, source.places().of(place, key)));
    }

    /** A whole number that has to be there; 0 where it is not. */
    public int number(String key) {
        tell(key, Kind.NUMBER);
        String text = text(key);
        if (text.matches("0|[1-9][0-9]{0,4}")) {
            return Integer.parseInt(text);
        }
        if (!text.isEmpty()) {
            report(
                    source.places().of(place, key),
                    "'" + key + "' of " + owner + " is '" + text + "'",
                    "a whole number in plain digits");
        }
        return 0;
    }

    /** A day written as year, month and day; reported where it is none. */
    public Optional<LocalDate> day(String text, Place where) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            report(where, "'" + text + "' is no day", "year, month and day as in 2018-01-01");
            return Optional.empty();
        }
    }

    /**
     * Reports every key that nobody asked for. A field that is missing may stand under such a key, and is reported only
     * where there is none.
     */
    public void done() {
        Set<String> free = new TreeSet<>(asked);
        free.removeAll(entries.keySet());
        entries.forEach((key, entry) -> {
            if (!asked.contains(key)) {
                source.diagnostics().unclear(source.path(), entry.keyPlace().line());
                String words = "one of '" + String.join("', '", asked) + "'";
                report(
                        entry.keyPlace(),
                        "'" + key + "' is no key of " + owner,
                        NearestWord.to(key, missing)
                                .or(() ->
                                        missing.stream().filter(key::startsWith).findFirst())
                                .or(() -> NearestWord.to(key, free))
                                .map(word -> "'" + word + "'")
                                .orElseGet(() -> NearestWord.hint(key, asked, words)));
            }
        });
        if (!hasStrangers()) {
            missing.forEach(
                    key -> report(place, capital(owner) + " has no '" + key + "'", "'" + key + ": …' below it"));
        }
    }

    /** Whether there is a key that nobody asked for, which may stand for any that was missed. */
    public boolean hasStrangers() {
        return !asked.containsAll(entries.keySet());
    }

    private void tell(String key, Kind kind) {
        tell(key, Asked.of(kind));
    }

    private void tell(String key, Asked asked) {
        source.asking().asked(mapPlace, key, asked);
    }

    private void report(Place where, String what, String maybe) {
        source.diagnostics().add(where, what, maybe);
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
