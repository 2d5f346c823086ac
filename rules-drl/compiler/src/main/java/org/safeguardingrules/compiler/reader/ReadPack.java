package org.safeguardingrules.compiler.reader;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safeguardingrules.compiler.catalogue.Catalogue;
import org.safeguardingrules.compiler.check.Draft;
import org.safeguardingrules.compiler.diagnostic.Diagnostic;
import org.safeguardingrules.compiler.diagnostic.Places;
import org.safeguardingrules.pack.Pack;

/**
 * A pack as it was read and checked.
 *
 * @param pack the pack, not compiled yet; absent where anything is wrong
 * @param diagnostics everything that is wrong, by file, line and column
 * @param className full name of the class that a compiled pack is loaded by, from {@code pack.yaml}
 * @param files the files it was read from, scenarios among them
 * @param draft what could be read, whole or not
 */
public record ReadPack(
        Optional<Pack> pack, List<Diagnostic> diagnostics, String className, PackFiles files, Draft draft) {

    /** Keeps the diagnostics as they are. */
    public ReadPack {
        diagnostics = List.copyOf(diagnostics);
    }

    /** The pack; where anything is wrong, an error that lists all of it. */
    public Pack orThrow() {
        return pack.orElseThrow(() -> new BrokenPack(diagnostics));
    }

    /** Where the parts of its rules and entries stand. */
    public Places places() {
        return draft.places();
    }

    /** What it says of itself for people. */
    public Catalogue catalogue() {
        return draft.catalogue();
    }

    /** Every diagnostic with the line it is about and a caret; empty where nothing is wrong. */
    public String rendered() {
        return diagnostics.stream()
                .map(diagnostic -> files.rendered(diagnostic) + "\n")
                .collect(Collectors.joining());
    }
}
