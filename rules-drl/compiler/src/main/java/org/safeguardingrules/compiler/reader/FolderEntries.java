package org.safeguardingrules.compiler.reader;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeguardingrules.compiler.reader.YamlValue.Entries;
import org.safeguardingrules.pack.Place;

/**
 * The entries of all files of one folder, by name, each name once.
 *
 * @param <T> what an entry becomes
 */
final class FolderEntries<T> {

    /**
     * Reads one entry.
     *
     * @param <T> what it becomes
     */
    @FunctionalInterface
    interface EntryReader<T> {

        /** The entry; empty where it could not be read, which then was reported. */
        Optional<T> read(SourceFile source, String name, Fields fields);
    }

    private final String what;
    private final EntryReader<T> reader;
    private final Map<String, T> entries = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Set<Place> misread = new HashSet<>();
    private boolean broken;

    FolderEntries(String what, EntryReader<T> reader) {
        this.what = what;
        this.reader = reader;
    }

    /** Reads the entries of one file. */
    void read(SourceFile source) {
        Optional<YamlValue> value = YamlReader.read(source);
        if (value.isEmpty() || !(value.get() instanceof Entries map)) {
            broken = true;
            value.ifPresent(other -> source.diagnostics()
                    .add(
                            other.place(),
                            "The file is no map",
                            "'name:' lines, each " + what + " indented below its name"));
            return;
        }
        map.entries().forEach((name, entry) -> {
            Place other = places.putIfAbsent(name, entry.keyPlace());
            if (other != null) {
                source.diagnostics()
                        .add(
                                entry.keyPlace(),
                                "The " + what + " '" + name + "' stands at " + other + " already",
                                "another name, or one of the two");
                return;
            }
            int before = source.diagnostics().count();
            Fields fields = Fields.of(source, what + " '" + name + "'", entry.keyPlace(), entry.value());
            Optional<T> read = reader.read(source, name, fields);
            read.ifPresent(one -> entries.put(name, one));
            broken |= read.isEmpty();
            if (source.diagnostics().count() > before) {
                misread.add(entry.keyPlace());
            }
        });
    }

    /** The entries by name. */
    Map<String, T> entries() {
        return entries;
    }

    /** Where the entry of a name stands. */
    Map<String, Place> places() {
        return places;
    }

    /** Where the entries begin of which not all could be read. */
    Set<Place> misread() {
        return misread;
    }

    /** Whether some entry could not be read, so that a name missing here may be no mistake. */
    boolean isBroken() {
        return broken;
    }
}
