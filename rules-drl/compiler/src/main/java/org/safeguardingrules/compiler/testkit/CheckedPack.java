package org.safeguardingrules.compiler.testkit;

import java.util.List;
import java.util.stream.Stream;
import org.safeguardingrules.compiler.diagnostic.Diagnostic;
import org.safeguardingrules.compiler.reader.PackFiles;
import org.safeguardingrules.compiler.reader.PackSource;
import org.safeguardingrules.compiler.reader.ReadPack;

/**
 * A pack and its scenarios, read and checked in one run, so that the mistakes of both are known together.
 *
 * @param read the pack, and what is wrong in its own files
 * @param scenarios the scenarios that could be read, and what is wrong in theirs
 * @param mistakes everything that is wrong in the files as they stand, by file, line and column
 * @param missing the rules that have no scenario of some kind; such a pack can still be compiled and tried
 */
public record CheckedPack(ReadPack read, Scenarios scenarios, List<Diagnostic> mistakes, List<Diagnostic> missing) {

    /** Keeps the diagnostics as they are. */
    public CheckedPack {
        mistakes = List.copyOf(mistakes);
        missing = List.copyOf(missing);
    }

    /** Reads and checks all files of a pack. */
    public static CheckedPack of(PackFiles files) {
        return of(PackSource.read(files));
    }

    /** Reads and checks all files of a pack, but for the scenarios in files that were read before. */
    public static CheckedPack of(PackFiles files, ScenarioFiles before) {
        ReadPack read = PackSource.read(files);
        return of(read, Scenarios.read(read, before));
    }

    /** Reads and checks the scenarios of a pack that was read. */
    public static CheckedPack of(ReadPack read) {
        return of(read, Scenarios.read(read));
    }

    private static CheckedPack of(ReadPack read, Scenarios scenarios) {
        List<Diagnostic> mistakes =
                sorted(read.diagnostics(), scenarios.diagnostics(), ScenarioChecks.timeline(read, scenarios));
        return new CheckedPack(read, scenarios, mistakes, ScenarioChecks.presence(read, scenarios));
    }

    /** Everything that there is to say. */
    public List<Diagnostic> diagnostics() {
        return sorted(mistakes, missing);
    }

    @SafeVarargs
    private static List<Diagnostic> sorted(List<Diagnostic>... several) {
        return Stream.of(several).flatMap(List::stream).sorted().toList();
    }
}
