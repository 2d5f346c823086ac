package org.safeguardingrules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguardingrules.casefile.UnusableCaseFile;

/**
 * Each broken file stands beside the words in which it is refused: {@code by-shape}, what the schema refuses too;
 * {@code by-text}, what is no JSON; {@code by-reference}, what only reading finds.
 */
class BrokenCaseFilesTest {

    private static final ShippedSchema SCHEMA = new ShippedSchema(Schemas.caseFile());

    @ParameterizedTest
    @MethodSource("all")
    void a_broken_file_is_refused_with_every_problem_and_a_hint(Path broken) throws IOException {
        UnusableCaseFile refused =
                catchThrowableOfType(UnusableCaseFile.class, () -> CaseFileJson.read(Files.readString(broken)));
        assertThat(refused).as("%s is refused", broken).isNotNull();
        assertThat(refused.problems())
                .allSatisfy(problem -> assertThat(problem.hint()).startsWith("Maybe "));
        Path golden = broken.resolveSibling(broken.getFileName().toString().replace(".json", ".txt"));
        assertThat(refused.getMessage() + "\n").isEqualTo(Files.exists(golden) ? Files.readString(golden) : "");
    }

    @ParameterizedTest
    @MethodSource("byShape")
    void a_file_of_the_wrong_shape_is_refused_by_the_schema_too(Path broken) throws IOException {
        assertThat(SCHEMA.problems(Files.readString(broken))).isNotEmpty();
    }

    static List<Path> all() {
        return Stream.of("by-shape", "by-text", "by-reference")
                .flatMap(folder -> files(folder).stream())
                .toList();
    }

    static List<Path> byShape() {
        return files("by-shape");
    }

    private static List<Path> files(String folder) {
        try (Stream<Path> files = Files.list(Path.of(
                BrokenCaseFilesTest.class.getResource("broken/" + folder).toURI()))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
