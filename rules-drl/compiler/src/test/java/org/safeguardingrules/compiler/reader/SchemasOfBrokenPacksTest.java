package org.safeguardingrules.compiler.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.compiler.diagnostic.Diagnostics;
import org.safeguardingrules.compiler.schema.Validator;

/**
 * Which of the broken packs an editor sees with the schemas alone. A file that only reading finds wrong is not listed;
 * one that is listed has to stay invalid. Run with {@code -Dcheck.golden=write} to write the list anew.
 */
class SchemasOfBrokenPacksTest {

    private static final Path SEEN = Path.of("src/test/resources/check/seen-by-schemas.list");
    private static final PackFiles SMALL = GoldenCase.smallPack();
    private static final Validator VALIDATOR = new Validator(GoldenCase.read(SMALL));

    @Test
    void broken_files_that_a_schema_can_see_are_invalid() throws IOException {
        List<String> seen = seen();
        if ("write".equals(System.getProperty("check.golden"))) {
            Files.write(SEEN, seen);
        }
        assertThat(seen).hasSizeGreaterThan(15).containsAll(Files.readAllLines(SEEN));
    }

    private static List<String> seen() throws IOException {
        try (Stream<Path> files = Files.walk(GoldenCase.FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .filter(file -> isInvalid(GoldenCase.read(file).files()))
                    .map(file -> GoldenCase.FOLDER.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** Whether a schema refuses what differs from the small pack; what is no YAML at all needs no schema. */
    private static boolean isInvalid(PackFiles files) {
        return files.texts().entrySet().stream()
                .filter(file -> !file.getValue().equals(SMALL.texts().get(file.getKey())))
                .filter(file -> YamlReader.read(file.getKey(), file.getValue(), new Diagnostics())
                        .isPresent())
                .anyMatch(file -> Validator.kind(file.getKey())
                        .filter(kind ->
                                !VALIDATOR.problems(kind, file.getValue()).isEmpty())
                        .isPresent());
    }
}
