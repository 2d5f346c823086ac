package org.safeguardingrules.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.toolkit.page.MeasuresSample;

class MeasuresCsvTest {

    private static final Path GOLDEN = Path.of("src/test/resources/org/safeguardingrules/toolkit/measures.csv");
    private static final List<String> WRITTEN =
            MeasuresCsv.of(MeasuresSample.report()).lines().toList();

    @Test
    void a_small_report_reads_as_before() throws IOException {
        assertThat(String.join("\n", WRITTEN) + "\n").isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void every_line_has_as_many_cells_as_the_first() {
        int cells = cells(WRITTEN.get(0));

        assertThat(WRITTEN).allMatch(line -> cells(line) == cells);
    }

    private static int cells(String line) {
        return line.replaceAll("\"([^\"]|\"\")*\"", "quoted").split(",", -1).length;
    }
}
