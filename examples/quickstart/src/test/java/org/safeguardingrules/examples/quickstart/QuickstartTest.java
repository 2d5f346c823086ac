package org.safeguardingrules.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.json.CaseFileJson;

/** The Norfolk case of 2019, and that the README shows what really happens. */
class QuickstartTest {

    private static final Path CASE = Path.of("norfolk-2019.json");
    private static final Path README = Path.of("../../README.md");

    @Test
    void every_row_that_the_inspectors_case_calls_for_is_among_the_reasons() throws IOException {
        String printed = printed();

        assertThat(Arrays.asList(
                        "ESC-05", "INQ-04", "INQ-10", "ESC-09", "DAR-08", "CON-01", "CON-02", "CON-03", "CON-04",
                        "CON-05", "CON-06"))
                .allMatch(row -> printed.contains(" " + row + " ") || printed.contains(" " + row + "."));
        assertThat(printed).doesNotContain("DRF-12", "INQ-03", "INCOMPLETE").doesNotContain(" CHC-04 ");
    }

    @Test
    void the_case_file_is_as_the_library_writes_it() throws IOException {
        assertThat(Files.readString(CASE)).isEqualTo(CaseFileJson.write(CaseFileJson.read(CASE)));
    }

    @Test
    void the_lines_of_java_in_the_readme_are_those_that_run() throws IOException {
        String source =
                Files.readString(Path.of("src/main/java/org/safeguardingrules/examples/quickstart/Quickstart.java"));

        assertThat(block("java")).isNotEmpty().allMatch(line -> source.contains("        " + line + "\n"));
    }

    /** Numbers and counts may differ: a rule that is added moves them and changes nothing that is shown. */
    @Test
    void the_picture_in_the_readme_is_taken_from_what_is_printed() throws IOException {
        List<String> printed = withoutNumbers(printed().lines().toList());
        List<String> shown = withoutNumbers(block("text"));

        assertThat(printed)
                .as("Maybe the rules have changed: run the README's first command and paste what it prints")
                .containsAll(shown);
        assertThat(shown).hasSizeGreaterThan(20);
    }

    private static List<String> withoutNumbers(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.equals("..."))
                .map(line -> line.replaceAll("^ *[0-9]+\\. |[0-9]+ (immediate|overdue)|: [0-9]+", ""))
                .toList();
    }

    private static String printed() throws IOException {
        PrintStream terminal = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(stream);
            Quickstart.main(new String[] {CASE.toString()});
        } finally {
            System.setOut(terminal);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** The lines of the first block of this language in the README. */
    private static List<String> block(String language) throws IOException {
        Matcher block = Pattern.compile("```" + language + "\n(.*?)\n```", Pattern.DOTALL)
                .matcher(Files.readString(README));
        return block.find() ? block.group(1).lines().collect(Collectors.toList()) : List.of();
    }
}
