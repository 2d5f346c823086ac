package org.safeguardingrules.toolkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.safeguardingrules.compiler.compile.Compilation;
import org.safeguardingrules.compiler.compile.RuleCompiler;
import org.safeguardingrules.compiler.diagnostic.Diagnostic;
import org.safeguardingrules.compiler.reader.PackFiles;
import org.safeguardingrules.compiler.reader.ReadPack;
import org.safeguardingrules.compiler.testkit.CheckedPack;
import org.safeguardingrules.compiler.testkit.Scenario;
import org.safeguardingrules.compiler.testkit.ScenarioFiles;
import org.safeguardingrules.compiler.words.Sentences;
import org.safeguardingrules.pack.Place;

/**
 * A pack as its editor has it: a folder of files, and what was read from them.
 *
 * @param folder the folder, as the call names it
 * @param checked what was read from it, and everything that is wrong with it
 */
record PackFolder(Path folder, CheckedPack checked) {

    /** Where the build of a pack's module keeps the classes of its files too; the reader passes over it. */
    private static final Path KEPT = Path.of("target", "compiled-rule-files");

    /** Reads the pack in this folder. */
    static PackFolder of(Path folder) {
        require(folder);
        return new PackFolder(folder, CheckedPack.of(InputFile.read(folder, PackFiles::in)));
    }

    /** Refuses what is no folder, or not that of a pack. */
    static void require(Path folder) {
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
    }

    /** The pack that these files of a folder are; scenarios in files that were read before are not read again. */
    static PackFolder of(Path folder, PackFiles files, ScenarioFiles before) {
        return new PackFolder(folder, CheckedPack.of(files, before));
    }

    /** Whether its files say something wrong, so that nothing can be made of them. */
    boolean hasMistakes() {
        return !checked.mistakes().isEmpty();
    }

    /** What its files say wrong, each with the line that it is about. */
    String mistakes() {
        return shown(checked.mistakes());
    }

    /** Everything that there is to say of it, a scenario that is missing too; empty where nothing is. */
    String complaints() {
        return shown(checked.diagnostics());
    }

    /** The pack's own files, as they were read. */
    ReadPack read() {
        return checked.read();
    }

    /** Its scenarios. */
    List<Scenario> scenarios() {
        return checked.scenarios().all();
    }

    /** These diagnostics, with paths as for the pack's own mistakes. */
    String shown(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(mistake -> shown(mistake.place(), read().files().rendered(mistake)))
                .collect(Collectors.joining("\n"));
    }

    /** A message that begins with this place in the pack, with a path that can be followed from here. */
    String shown(Place place, String message) {
        return folder.resolve(place.file()) + message.substring(place.file().length());
    }

    /** A place in the pack, with a path that can be followed from here. */
    String shown(Place place) {
        return shown(place, place.toString());
    }

    /** Every rule and definition as sentences below its place. */
    String sentences() {
        return Sentences.of(read().orThrow()).stream()
                .map(one -> shown(one.place()) + ":\n" + one.text() + "\n")
                .collect(Collectors.joining());
    }

    /** The pack compiled, where nothing is wrong; a file that was compiled before is not compiled again. */
    Compilation compiled() {
        return compiler().compile(read().orThrow());
    }

    private RuleCompiler compiler() {
        try {
            return RuleCompiler.withCache(Files.createDirectories(folder.resolve(KEPT)));
        } catch (IOException notWritable) {
            return RuleCompiler.withoutCache();
        }
    }
}
