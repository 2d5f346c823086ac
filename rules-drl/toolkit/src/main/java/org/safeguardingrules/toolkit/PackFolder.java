package org.safeguardingrules.toolkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguardingrules.compiler.compile.Compilation;
import org.safeguardingrules.compiler.compile.RuleCompiler;
import org.safeguardingrules.compiler.diagnostic.Diagnostic;
import org.safeguardingrules.compiler.reader.PackFiles;
import org.safeguardingrules.compiler.reader.PackSource;
import org.safeguardingrules.compiler.reader.ReadPack;
import org.safeguardingrules.compiler.testkit.ScenarioChecks;
import org.safeguardingrules.compiler.testkit.Scenarios;
import org.safeguardingrules.pack.Place;

/**
 * A pack as its editor has it: a folder of files, and what was read from them.
 *
 * @param folder the folder, as the call names it
 * @param read what was read from it, and everything that is wrong with it
 */
record PackFolder(Path folder, ReadPack read) {

    /** Where the build of a pack's module keeps the classes of its files too; the reader passes over it. */
    private static final Path KEPT = Path.of("target", "compiled-rule-files");

    /** Reads the pack in this folder. */
    static PackFolder of(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new WrongInput(
                    folder + " is no folder",
                    "Maybe the path starts from another folder, or the folder that holds pack.yaml is meant.");
        }
        if (!Files.exists(folder.resolve("pack.yaml"))) {
            throw new WrongInput(
                    folder + " holds no pack.yaml",
                    "Maybe a folder inside it is meant, for example rules-drl/england-and-wales.");
        }
        return new PackFolder(folder, PackSource.read(InputFile.read(folder, PackFiles::in)));
    }

    /** Everything that is wrong, in its scenarios too where nothing is wrong with the rest. */
    private List<Diagnostic> diagnostics() {
        if (read.pack().isEmpty()) {
            return read.diagnostics();
        }
        Scenarios scenarios = scenarios();
        return Stream.concat(scenarios.diagnostics().stream(), ScenarioChecks.timeline(read, scenarios.all()).stream())
                .toList();
    }

    boolean hasMistakes() {
        return !diagnostics().isEmpty();
    }

    /** Every mistake on a line of its own; the path of its file starts where the folder's does. */
    String mistakes() {
        return shown(diagnostics());
    }

    /** Its scenarios, where nothing is wrong with the rest. */
    Scenarios scenarios() {
        return Scenarios.read(read.files(), read.orThrow());
    }

    /** These diagnostics, with paths as for the pack's own mistakes. */
    String shown(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(mistake -> shown(mistake.place(), mistake.toString()))
                .collect(Collectors.joining("\n"));
    }

    /** A message that begins with this place in the pack, with a path that can be followed from here. */
    String shown(Place place, String message) {
        return folder.resolve(place.file()) + message.substring(place.file().length());
    }

    /** The pack compiled, where nothing is wrong; a file that was compiled before is not compiled again. */
    Compilation compiled() {
        return compiler().compile(read.orThrow());
    }

    private RuleCompiler compiler() {
        try {
            return RuleCompiler.withCache(Files.createDirectories(folder.resolve(KEPT)));
        } catch (IOException notWritable) {
            return RuleCompiler.withoutCache();
        }
    }
}
