package org.safeguardingrules.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** The jar that a cluster gets. */
class ClusterJarIT {

    private static List<String> classes() throws IOException {
        try (JarFile jar = new JarFile(Path.of("target", "spark-caseload.jar").toFile())) {
            return jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(".class"))
                    .toList();
        }
    }

    @Test
    void it_holds_the_job_the_pack_and_what_a_host_has() throws IOException {
        assertThat(classes())
                .contains(
                        "org/safeguardingrules/examples/spark/SparkCaseload.class",
                        "org/safeguardingrules/englandandwales/EnglandAndWales.class",
                        "tools/jackson/databind/ObjectMapper.class");
    }

    @Test
    void it_holds_nothing_that_the_cluster_has_and_no_compiler() throws IOException {
        assertThat(classes())
                .noneMatch(name -> name.matches(
                        "(org/(apache|slf4j|eclipse|antlr)|com/fasterxml|scala|org/safeguardingrules/compiler)/.*"));
    }
}
