package org.safeguardingrules.compiler.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeguardingrules.compiler.catalogue.Catalogue;
import org.safeguardingrules.compiler.diagnostic.Diagnostic;
import org.safeguardingrules.compiler.diagnostic.Places;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Place;

/**
 * A pack as it was read and checked.
 *
 * @param pack the pack, not compiled yet; absent where anything is wrong
 * @param diagnostics everything that is wrong, by file, line and column
 * @param className full name of the class that a compiled pack is loaded by, from {@code pack.yaml}
 * @param files the files it was read from, scenarios among them
 * @param places where the parts of its rules and entries stand
 * @param catalogue what it says of itself for people
 */
public record ReadPack(
        Optional<Pack> pack,
        List<Diagnostic> diagnostics,
        String className,
        PackFiles files,
        Places places,
        Catalogue catalogue) {

    /** Keeps the diagnostics as they are. */
    public ReadPack {
        diagnostics = List.copyOf(diagnostics);
    }

    /** The pack; where anything is wrong, an error that lists all of it. */
    public Pack orThrow() {
        return pack.orElseThrow(() -> new BrokenPack(diagnostics));
    }

    /** Every diagnostic with the line it is about and a caret; empty where nothing is wrong. */
    public String rendered() {
        Map<String, List<String>> lines = new HashMap<>();
        StringBuilder rendered = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            Place place = diagnostic.place();
            List<String> ofFile = lines.computeIfAbsent(place.file(), files::lines);
            String line = place.line() <= ofFile.size() ? ofFile.get(place.line() - 1) : "";
            rendered.append(diagnostic.rendered(line)).append('\n');
        }
        return rendered.toString();
    }
}
