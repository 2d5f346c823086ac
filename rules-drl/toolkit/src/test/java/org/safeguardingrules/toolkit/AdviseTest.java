package org.safeguardingrules.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.json.AdviceJson;

class AdviseTest {

    @TempDir
    Path folder = Path.of("");

    private Path caseFile = Path.of("");

    @BeforeEach
    void writeCaseFile() {
        caseFile = CaseFiles.childInContact(folder);
    }

    @Test
    void prints_the_advice_of_the_shipped_pack_as_text() {
        Called called = Called.with("advise", caseFile, "--as-at", "2026-07-02");

        assertThat(called.exit()).isZero();
        assertThat(called.err()).isEmpty();
        assertThat(called.out())
                .contains("Advice on case case-1", "As at Thursday 2 July 2026", "Pack england-and-wales ")
                .endsWith("call 999.\n");
    }

    @Test
    void prints_for_the_person_only_the_open_actions_that_are_switched_on() {
        Called called = Called.with(
                "advise",
                CaseFiles.missedAppointment(folder),
                "--as-at",
                "2026-03-02",
                "--for",
                "person",
                "--show",
                "written warning");

        assertThat(called.err()).isEmpty();
        assertThat(called.out())
                .contains("  1. We will write to you")
                .containsPattern("The day for this was\\s+Wednesday 25 February 2026\\.")
                .doesNotContain("  2. ", "appointment-1", "CMP-01", "warning");
    }

    @Test
    void prints_for_an_agency_what_is_addressed_to_it_and_shared_with_it() {
        Object[] open = {"advise", caseFile, "--as-at", "2026-07-02", "--for", "agency:police"};
        Object[] shared = {
            "advise",
            caseFile,
            "--as-at",
            "2026-07-02",
            "--for",
            "agency:police",
            "--cleared-for",
            "victim sensitive",
            "--format",
            "json"
        };

        assertThat(Called.with(open).out()).contains("For police, on case case-1", "Nothing is listed.");
        assertThat(Called.with(shared).out()).contains("\"agency\": \"police\"", "police domestic abuse enquiry");
    }

    @Test
    void prints_for_the_manager_first_what_a_manager_decides() {
        Called called = Called.with("advise", caseFile, "--as-at", "2026-08-03", "--for", "manager");

        assertThat(called.out())
                .startsWith("For the manager to decide first\n  - overdue: ")
                .contains("Advice on case");
        assertThat(Called.with("advise", caseFile, "--as-at", "2026-08-03", "--for", "practitioner")
                        .out())
                .isEqualTo(
                        Called.with("advise", caseFile, "--as-at", "2026-08-03").out());
    }

    @Test
    void prints_json_that_reads_back() {
        Called called = Called.with("advise", caseFile, "--as-at", "2026-07-02", "--format", "json");

        assertThat(called.exit()).isZero();
        assertThat(AdviceJson.write(AdviceJson.read(called.out()))).isEqualTo(called.out());
    }

    @Test
    void prints_the_same_advice_by_whichever_engine() {
        Called byDrools = Called.with("advise", caseFile, "--as-at", "2026-07-02");

        for (String engine : List.of("drools", "direct", "interpreter")) {
            assertThat(Called.with("advise", caseFile, "--as-at", "2026-07-02", "--engine", engine))
                    .isEqualTo(byDrools);
        }
        assertThat(Called.with("advise", caseFile, "--engine", "prolog").err())
                .contains("'prolog'. Maybe 'safeguarding advise --help'");
    }

    @Test
    void takes_and_prints_the_present_instant_where_no_day_is_given() {
        Called called = Called.with("advise", caseFile, "--format", "json");

        assertThat(called.err()).isEqualTo("As at 2026-06-30T23:45:00Z, the present instant.\n");
        assertThat(AdviceJson.read(called.out()).receipt().asAt()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(AdviceJson.read(called.out()).receipt().knownAt()).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @Test
    void known_at_is_as_at_where_it_is_left_out_and_counts_by_itself_where_it_is_given() {
        EditedPack pack = EditedPack.in(folder);
        Object[] later = {"advise", caseFile, "--pack", pack.folder(), "--as-at", "2026-07-02", "--format", "json"};
        Object[] sooner = {
            "advise",
            caseFile,
            "--pack",
            pack.folder(),
            "--as-at",
            "2026-07-02",
            "--known-at",
            "2026-06-30",
            "--format",
            "json"
        };

        assertThat(advice(later).actions().get(0).reasons().get(0).unknowns()).isEmpty();
        assertThat(advice(sooner).receipt().knownAt()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(advice(sooner).actions().get(0).reasons().get(0).unknowns()).isNotEmpty();
    }

    @Test
    void a_changed_number_in_an_edited_pack_changes_the_advice() {
        EditedPack pack = EditedPack.in(folder);
        Object[] call = {"advise", caseFile, "--pack", pack.folder(), "--as-at", "2026-07-02", "--format", "json"};

        assertThat(advice(call).actions().get(0).due().day()).isEqualTo(LocalDate.of(2026, 7, 1));
        pack.change("parameters/all.yaml", "number: 2", "number: 3");
        assertThat(advice(call).actions().get(0).due().day()).isEqualTo(LocalDate.of(2026, 7, 2));
    }

    @Test
    void a_file_of_rules_that_did_not_change_is_not_compiled_again() {
        EditedPack pack = EditedPack.in(folder);
        Object[] call = {"advise", caseFile, "--pack", pack.folder(), "--as-at", "2026-07-02"};
        Called.with(call);
        List<Path> before = pack.kept();

        pack.change("rules/police/enquiry.drl", "domesticAbuse.yes", "domesticAbuse.notRuledOut");
        Called.with(call);
        assertThat(pack.kept()).hasSize(before.size() + 1).containsAll(before);
    }

    private static Advice advice(Object... call) {
        Called called = Called.with(call);
        assertThat(called.err()).isEmpty();
        return AdviceJson.read(called.out());
    }
}
