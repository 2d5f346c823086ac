package org.safeguardingrules.compiler.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Packs that are one step from a contradiction, a needless rule or an idle condition, and of which nothing is said. */
class NearMissesTest {

    private static final Path FOLDER = Path.of("src/test/resources/near-misses");

    @TestFactory
    List<DynamicTest> nothing_is_said() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted()
                    .map(GoldenCase::read)
                    .map(one -> dynamicTest(one.name(), one.file().toUri(), () -> {
                        assertThat(one.said()).isEmpty();
                        assertThat(GoldenCase.read(one.files()).pack()).isPresent();
                    }))
                    .toList();
        }
    }
}
