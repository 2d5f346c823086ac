package org.safeguardingrules.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineTest {

    private static final Path NORFOLK = Path.of("../../examples/quickstart/norfolk-2019.json");
    private static final Path GOLDEN = Path.of("src/test/resources/org/safeguardingrules/toolkit/norfolk-2019.txt");

    @TempDir
    Path folder = Path.of("");

    private Path caseFile = Path.of("");
    private Path pack = Path.of("");

    @BeforeEach
    void write() {
        caseFile = CaseFiles.childInContact(folder);
        pack = EditedPack.in(folder).folder();
    }

    @Test
    void the_norfolk_case_is_told_day_by_day() throws IOException {
        Called called = Called.with("timeline", NORFOLK, "--until", "2019-05-13");

        assertThat(called.err()).isEmpty();
        assertThat(called.out())
                .as("Maybe the rules have changed: read what is printed now, and keep it in %s", GOLDEN)
                .isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void it_ends_on_the_present_day_in_london_where_no_day_is_given() {
        Called called = Called.with("timeline", caseFile, "--pack", pack);

        assertThat(called.err()).isEqualTo("As at 2026-06-30T23:45:00Z, the present instant.\n");
        assertThat(called.out())
                .contains("From Monday 29 June 2026 to Wednesday 1 July 2026", "Wednesday 1 July 2026\n");
    }

    @Test
    void it_is_printed_as_json_and_written_as_a_page() throws IOException {
        Path page = folder.resolve("timeline.html");

        Called json = Called.with("timeline", caseFile, "--pack", pack, "--until", "2026-07-02", "--format", "json");
        Called html = Called.with(
                "timeline", caseFile, "--pack", pack, "--until", "2026-07-02", "--format", "html", "-o", page);

        assertThat(json.out()).startsWith("{\n  \"caseId\": \"case-1\",\n  \"from\": \"2026-06-29\"");
        assertThat(html.out())
                .isEqualTo("Wrote " + page + ": the timeline of case case-1 from 2026-06-29 to 2026-07-02.\n");
        assertThat(Files.readString(page)).contains("<title>Timeline: case-1</title>");
    }

    @Test
    void days_the_wrong_way_round_and_what_is_no_day_are_refused() {
        assertThat(Called.with("timeline", caseFile, "--from", "2026-07-02", "--until", "2026-07-01"))
                .isEqualTo(new Called(
                        2,
                        "",
                        "The first day, 2026-07-02, comes after the last, 2026-07-01. Maybe the two are the wrong way"
                                + " round.\n"));
        assertThat(Called.with("timeline", caseFile, "--until", "1 July").err())
                .contains("'1 July' is no date. Maybe 2019-11-11 is meant.");
    }

    @Test
    void the_schema_of_a_timeline_is_printed_where_no_pack_is_named() {
        assertThat(Called.with("schema", "timeline").out()).contains("\"urn:safeguarding-rules:timeline\"");
        assertThat(Called.with("schema", "timeline", Path.of("../england-and-wales"))
                        .out())
                .doesNotContain("urn:safeguarding-rules:timeline");
    }
}
