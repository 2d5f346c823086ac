package org.safeguardingrules.compiler.diagnostic;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.safeguardingrules.pack.Place;

/** Collects what is wrong while a pack is read and checked: by place, each once. */
public final class Diagnostics {

    private final SortedSet<Diagnostic> all = new TreeSet<>();
    private final Map<Place, Integer> unclear = new HashMap<>();
    private final Set<Diagnostic> misread = new HashSet<>();
    private final Set<Place> misreadLines = new HashSet<>();

    /** Adds one. */
    public void add(Place place, String what, String maybe) {
        all.add(new Diagnostic(place, what, maybe));
    }

    /** Adds one that was made before. */
    public void add(Diagnostic diagnostic) {
        all.add(diagnostic);
    }

    /** Adds what was collected elsewhere. */
    public void addAll(Collection<Diagnostic> others) {
        all.addAll(others);
    }

    /** How many there are. */
    public int count() {
        return all.size();
    }

    /** Marks a line as one whose parts cannot be told apart, so that its first message is the only one. */
    public void unclear(String file, int line) {
        unclearFrom(new Place(file, line, 1));
    }

    /** Marks the rest of a line as such, from a place on. */
    public void unclearFrom(Place place) {
        unclear.merge(line(place), place.column(), Math::min);
    }

    /** Marks that reading is over: what is added from here on, of a line that could not be read, is not told. */
    public void judge() {
        misread.addAll(all);
        misread.forEach(one -> misreadLines.add(line(one.place())));
    }

    /** All, by file, line and column; of what is unclear the first. */
    public List<Diagnostic> list() {
        Set<Place> told = new HashSet<>();
        return all.stream()
                .filter(one -> misread.contains(one) || !misreadLines.contains(line(one.place())))
                .filter(one -> one.place().column() < unclear.getOrDefault(line(one.place()), Integer.MAX_VALUE)
                        || told.add(line(one.place())))
                .toList();
    }

    private static Place line(Place place) {
        return new Place(place.file(), place.line(), 1);
    }
}
