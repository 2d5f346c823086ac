package org.safeguardingrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RuntimeClassPathTest {

    private static final List<String> THIRTEEN = List.of(
            "drools-base",
            "drools-canonical-model",
            "drools-compiler",
            "drools-core",
            "drools-kiesession",
            "drools-model-compiler",
            "drools-util",
            "drools-wiring-api",
            "drools-wiring-static",
            "kie-api",
            "kie-internal",
            "kie-memory-compiler",
            "slf4j-api");

    @Test
    void aHostGetsThirteenJarsAndAnnotationsAndNothingElse() throws IOException {
        List<String> jars = runtimeClassPath();
        assertThat(jars).filteredOn(jar -> !jar.equals("jspecify")).containsExactlyInAnyOrderElementsOf(THIRTEEN);
    }

    private static List<String> runtimeClassPath() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(RuntimeClassPathTest.class.getResourceAsStream("/runtime-class-path.txt"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            return Arrays.stream(text.split(File.pathSeparator))
                    .map(path -> new File(path).getName().replaceFirst("-\\d.*\\.jar$", ""))
                    .toList();
        }
    }
}
