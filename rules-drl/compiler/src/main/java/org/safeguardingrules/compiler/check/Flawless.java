package org.safeguardingrules.compiler.check;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.safeguardingrules.compiler.diagnostic.Diagnostic;
import org.safeguardingrules.pack.Place;

/** Tells the entries of a file with a mistake from those without. */
final class Flawless {

    private Flawless() {}

    /**
     * The entries in which nothing wrong was found: a mistake belongs to the entry that begins last before it.
     *
     * @param entries the entries by what tells them apart
     * @param beginning where an entry begins
     * @param found what was found
     */
    static <K, T> Map<K, T> of(Map<K, T> entries, Function<T, Place> beginning, List<Diagnostic> found) {
        Map<K, T> flawless = new LinkedHashMap<>(entries);
        for (Diagnostic mistake : found) {
            Place at = mistake.place();
            entries.entrySet().stream()
                    .filter(entry -> beginning.apply(entry.getValue()).file().equals(at.file()))
                    .filter(entry -> beginning.apply(entry.getValue()).line() <= at.line())
                    .max(Comparator.comparing(
                            entry -> beginning.apply(entry.getValue()).line()))
                    .ifPresent(entry -> flawless.remove(entry.getKey()));
        }
        return flawless;
    }
}
