package org.safeguardingrules.compiler.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguardingrules.compiler.diagnostic.Diagnostic;
import org.safeguardingrules.compiler.reader.PackFiles;

/** Files of scenarios in which much is wrong, each beside everything that is said about it in one run. */
class BrokenScenariosTest {

    private static final Path FOLDER = Path.of("src/test/resources/packs/broken-scenarios");

    @ParameterizedTest
    @ValueSource(strings = {"frame", "nameless", "case", "expectations", "changes"})
    void everything_wrong_is_said_in_one_run(String name) throws IOException {
        String path = "scenarios/" + name + ".yaml";
        PackFiles files = new PackFiles(new TreeMap<>(Map.of(path, Files.readString(FOLDER.resolve(name + ".yaml")))));

        String said = Scenarios.read(files, TinyPack.pack()).diagnostics().stream()
                .map(Diagnostic::toString)
                .map(line -> line.replace(path + ":", "") + "\n")
                .collect(Collectors.joining());

        assertThat(said).isEqualTo(Files.readString(FOLDER.resolve(name + ".txt")));
    }
}
