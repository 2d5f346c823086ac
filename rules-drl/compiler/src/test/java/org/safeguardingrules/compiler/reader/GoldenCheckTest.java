package org.safeguardingrules.compiler.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What is said about broken packs, one file a case. Run with {@code -Dcheck.golden=write} to write the files anew after
 * a change of words, and read the difference before it is kept.
 */
class GoldenCheckTest {

    @TestFactory
    Stream<DynamicTest> broken_packs() throws IOException {
        return cases().map(one -> dynamicTest(one.name(), one.file().toUri(), () -> {
            String said = one.said();
            if ("write".equals(System.getProperty("check.golden"))) {
                one.write(said);
                return;
            }
            assertThat(said).isEqualTo(one.expected());
            assertThat(GoldenCase.read(one.files()).pack()).isEmpty();
        }));
    }

    @Test
    void every_message_has_a_place_and_a_second_sentence() throws IOException {
        assertThat(cases())
                .allSatisfy(one -> assertThat(GoldenCase.read(one.files()).diagnostics())
                        .isNotEmpty()
                        .allSatisfy(diagnostic -> {
                            assertThat(diagnostic.maybe()).isNotBlank().doesNotEndWith(".");
                            assertThat(diagnostic.what()).isNotBlank().doesNotEndWith(".");
                            assertThat(diagnostic.toString()).matches("(?s)\\S+:[0-9]+:[0-9]+: .*\\. Maybe .*\\.");
                        }));
    }

    /** A29 is 1,500 rules, refused by a test of its own; the list of attacks has no A44. */
    @Test
    void every_attack_has_its_case() {
        assertThat(IntStream.rangeClosed(1, 71)
                        .filter(number -> number != 29 && number != 44)
                        .mapToObj(number -> GoldenCase.FOLDER.resolve(String.format("hostile/A%02d.txt", number))))
                .allSatisfy(file -> assertThat(file).exists());
    }

    @Test
    void the_small_pack_itself_is_fine() {
        assertThat(GoldenCase.read(GoldenCase.smallPack()).rendered()).isEmpty();
    }

    private static Stream<GoldenCase> cases() throws IOException {
        try (Stream<Path> files = Files.walk(GoldenCase.FOLDER)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            return found.stream().map(GoldenCase::read);
        }
    }
}
