package org.safeguardingrules.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeguardingrules.compiler.testkit.caseload.Caseload;
import org.safeguardingrules.compiler.testkit.caseload.Caseloads;
import org.safeguardingrules.json.CaseFileJson;

class MeasureTest {

    private static final Caseload CASELOAD = Caseloads.mixed(CaseloadTruthTest.NAMES, CaseloadTruthTest.AS_AT, 20, 5);

    @TempDir
    Path folder = Path.of("");

    private static List<String> lines() {
        return CASELOAD.cases().stream()
                .map(one -> CaseFileJson.write(one.caseFile()).replace("\n", " "))
                .toList();
    }

    private Called measure(List<String> lines, String report, Object... more) {
        List<Object> call = new ArrayList<>(List.of(
                "measure",
                written("cases.jsonl", lines),
                "--as-at",
                CaseloadTruthTest.AS_AT,
                "-o",
                folder.resolve(report)));
        call.addAll(List.of(more));
        return Called.with(call.toArray());
    }

    private Path written(String name, List<String> lines) {
        try {
            return Files.write(folder.resolve(name), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_page_and_beside_it_the_same_as_csv_and_json_are_written_and_said() {
        Called called = measure(lines(), "report.html");

        assertThat(called.exit()).as(called.err()).isZero();
        assertThat(called.out())
                .isEqualTo("Wrote " + folder.resolve("report.html") + ", " + folder.resolve("report.csv") + ", "
                        + folder.resolve("report.json") + ": the measures of 20 cases as at 2019-09-02.\n");
        assertThat(called.err()).contains("\r[########################################] cases measured: 20");
        assertThat(text("report.html")).contains("<h1>Caseload measures</h1>", "20 cases, as at 2 September 2019");
        assertThat(text("report.csv"))
                .startsWith("split,action,")
                .contains("stage,police domestic abuse enquiry,headline,EXPECTED,supervision,");
        assertThat(text("report.json")).contains("\"cases\": 20");
        assertThat(folder.resolve("report.refused.txt")).doesNotExist();
    }

    @Test
    void only_what_is_wanted_is_written() {
        assertThat(measure(lines(), "report.html", "--format", "csv").exit()).isZero();

        assertThat(folder.resolve("report.csv")).exists();
        assertThat(folder.resolve("report.html")).doesNotExist();
    }

    @Test
    void lines_that_cannot_be_used_are_listed_with_their_number_and_error_and_are_in_no_figure_whatever_the_order() {
        measure(lines(), "clean.html");
        List<String> lines = new ArrayList<>(lines());
        Collections.shuffle(lines.subList(1, lines.size()), new Random(1));
        lines.add(3, "{\"id\": \"bad\", \"persn\": {}}");
        lines.add(7, "");
        lines.add(9, "no json");
        lines.add(lines.get(0));
        Called called = measure(lines, "report.html");

        assertThat(called.exit()).isZero();
        assertThat(called.out())
                .endsWith(" Lines that cannot be used: 3, listed in " + folder.resolve("report.refused.txt") + ".\n");
        assertThat(text("report.refused.txt").lines())
                .allMatch(line -> line.matches("line (4|10|24): .*Maybe .*"))
                .anyMatch(line -> line.startsWith("line 4: persn:"))
                .anyMatch(line -> line.startsWith("line 24: Case 'case-0' stands on line 1 too"));
        assertThat(text("report.csv")).isEqualTo(text("clean.csv"));
        assertThat(text("report.html")).contains("that cannot be used, and are in no figure: 3.");
    }

    @Test
    void a_caseload_of_which_nothing_can_be_used_is_refused() {
        Called called = measure(List.of("no json"), "report.html");

        assertThat(called.exit()).isEqualTo(2);
        assertThat(called.err()).contains("holds no case that can be used. Maybe ");
        assertThat(folder.resolve("report.html")).doesNotExist();
    }

    @Test
    void groups_are_compared_and_small_ones_withheld() {
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < 18; i++) {
            groups.add("case-" + i + ", " + (i < 2 ? "few" : i % 2 == 0 ? "even" : "odd"));
        }
        Called called = measure(lines(), "report.html", "--groups", written("groups.csv", groups), "--fewest", 4);

        assertThat(called.exit()).as(called.err()).isZero();
        assertThat(text("report.csv").lines().filter(line -> line.startsWith("group,police domestic abuse enquiry,")))
                .anyMatch(line -> line.contains(",few,,withheld,withheld,withheld,"))
                .anyMatch(line -> line.contains(",even,,") && !line.contains("withheld"))
                .anyMatch(line -> line.contains(",no group given,,"));
        assertThat(text("report.html")).contains("<h2 id=\"groups\">Groups of cases</h2>", "<td>withheld</td>");
    }

    @Test
    void a_groups_file_that_cannot_be_used_is_refused_with_its_line() {
        Called noComma = measure(lines(), "report.html", "--groups", written("groups.csv", List.of("", "case-1")));
        Called twice =
                measure(lines(), "report.html", "--groups", written("groups.csv", List.of("case-1,a", "case-1,b")));

        assertThat(noComma.exit()).isEqualTo(2);
        assertThat(noComma.err())
                .contains("groups.csv, line 2 holds no case and group")
                .contains("Maybe ");
        assertThat(twice.exit()).isEqualTo(2);
        assertThat(twice.err()).contains("groups.csv, line 2 puts a case into 'b' that is in 'a' too. Maybe ");
    }
}
