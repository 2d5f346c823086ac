package org.safeguardingrules.compiler.reader;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safeguardingrules.pack.Place;

/**
 * The text files of a pack, by path inside the pack with slashes.
 *
 * @param texts text by path
 */
public record PackFiles(SortedMap<String, String> texts) {

    /** Keeps the texts in the order of their paths. */
    public PackFiles {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /** The files below a folder, for example {@code scenarios/}. */
    public SortedMap<String, String> under(String folder) {
        return texts.subMap(folder, folder + Character.MAX_VALUE);
    }

    /** These files with one of them changed or added. */
    public PackFiles with(String path, String text) {
        SortedMap<String, String> changed = new TreeMap<>(texts);
        changed.put(path, text);
        return new PackFiles(changed);
    }

    /** The line that a place is on; empty where there is none. */
    public String line(Place place) {
        String[] lines = texts.getOrDefault(place.file(), "").split("\r?\n", -1);
        return place.line() <= lines.length ? lines[place.line() - 1] : "";
    }
}
