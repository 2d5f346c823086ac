package org.safeguardingrules.compiler.diagnostic;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.safeguardingrules.pack.Place;

/** Collects what is wrong while a pack is read and checked: by place, each once. */
public final class Diagnostics {

    private final SortedSet<Diagnostic> all = new TreeSet<>();

    /** Adds one. */
    public void add(Place place, String what, String maybe) {
        all.add(new Diagnostic(place, what, maybe));
    }

    /** Adds one that was made before. */
    public void add(Diagnostic diagnostic) {
        all.add(diagnostic);
    }

    /** How many there are. */
    public int count() {
        return all.size();
    }

    /** All, by file, line and column. */
    public List<Diagnostic> list() {
        return List.copyOf(all);
    }
}
