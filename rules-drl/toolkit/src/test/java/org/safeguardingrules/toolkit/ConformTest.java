package org.safeguardingrules.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConformTest {

    private static final String REFERENCE = """
            {
              "title": "A child of whom it is not known whether there is contact",
              "told": ["A child is known. Nobody asked about contact."],
              "asAt": "2026-07-02",
              "caseFile": {
                "id": "contact-not-asked",
                "person": {"id": "person"},
                "supervisionPeriods": {"completeness": "complete", "entries": [{"id": "period", "allocated": "2026-06-29"}]},
                "children": {"completeness": "complete", "entries": [{"id": "child", "dateOfBirth": "2018-05-05"}]}
              }
            }
            """;
    private static final String FAITHFUL = "{\"id\": \"contact-not-asked\", \"person\": {\"id\": \"p-1\"},"
            + " \"supervisionPeriods\": {\"completeness\": \"complete\","
            + " \"entries\": [{\"id\": \"s-1\", \"allocated\": \"2026-06-29\"}]},"
            + " \"children\": {\"completeness\": \"complete\","
            + " \"entries\": [{\"id\": \"c-1\", \"dateOfBirth\": \"2018-05-05\"}]}}";

    @TempDir
    Path folder = Path.of("");

    private Path references = Path.of("");
    private Path pack = Path.of("");

    @BeforeEach
    void writeReferencesAndPack() throws IOException {
        references = Files.createDirectory(folder.resolve("reference"));
        Files.writeString(references.resolve("contact.json"), REFERENCE);
        pack = EditedPack.in(folder).folder();
    }

    @Test
    void tells_the_reference_cases_where_nothing_is_mapped_yet() {
        Called called = Called.with("conform");

        assertThat(called.exit()).isZero();
        assertThat(called.out())
                .startsWith("ended-entry: An entry on a register that has ended is history")
                .contains("  - The person was registered as a domestic abuse perpetrator on 3 April 2023;");
        assertThat(Called.with("conform", "--format", "json").out())
                .startsWith("[ {")
                .contains("\"told\" :", "\"caseFile\" : {");
    }

    @Test
    void a_faithful_mapping_is_fine() {
        Called called = conform(FAITHFUL);

        assertThat(called).isEqualTo(new Called(0, "Reference cases: 1, mapped: 1, of these faithful: 1.\n", ""));
        assertThat(conform(FAITHFUL, "--format", "json").out()).startsWith("{\n  \"faithful\" : true,");
    }

    @Test
    void a_loss_is_told_by_case_and_field_with_what_was_expected_and_found() {
        String spoilt = FAITHFUL.replace("\"2018-05-05\"", "\"2018-05-05\", \"contactWithPerson\": \"no\"");

        assertThat(conform(spoilt)).isEqualTo(new Called(1, """
                        Reference cases: 1, mapped: 1, of these faithful: 0.

                        contact-not-asked: A child of whom it is not known whether there is contact
                          - child.contactWithPerson of child, c-1 in the mapped case: unknown turned into no
                              Expected unknown (not asked); found no.
                              Maybe an empty field is read as no, or an empty answer as none.
                          The advice changes, by this and by what is not supplied
                          - asks no more: children's services enquiry about child: routine, required, due 2026-07-01.
                        """, ""));
        assertThat(conform(spoilt, "--format", "json").out())
                .contains(
                        "\"case\" : \"contact-not-asked\"",
                        "\"field\" : \"child.contactWithPerson\"",
                        "\"record\" : \"child\"",
                        "\"mappedRecord\" : \"c-1\"",
                        "\"loss\" : \"unknown turned into no\"",
                        "\"changedActions\" : [ {",
                        "\"expected\" : \"routine, required, due 2026-07-01\"");
    }

    @Test
    void actions_that_the_advice_asks_for_otherwise_or_in_addition_are_told_whatever_the_ids() {
        String spoilt = FAITHFUL.replace("s-1", "period")
                .replace("2026-06-29", "2026-06-22")
                .replace("\"2018-05-05\"}", "\"2018-05-05\"}, {\"id\": \"c-2\", \"dateOfBirth\": \"2019-06-06\"}");

        assertThat(conform(spoilt).out())
                .contains(
                        "  - changes: children's services enquiry about c-1: expected routine, required, due 2026-07-01;"
                                + " found routine, required, due 2026-06-24.",
                        "  - asks in addition: children's services enquiry about c-2: routine, required, due 2026-06-24.");
    }

    @Test
    void a_field_that_is_not_supplied_costs_the_rules_that_are_mute_without_it() {
        String lacking = FAITHFUL.replace(
                "{\"id\": \"p-1\"},",
                "{\"id\": \"p-1\"}, \"supplies\": {\"everythingBut\": [\"child.contactWithPerson\"]},");

        Called called = conform(lacking);

        assertThat(called.exit()).isZero();
        assertThat(called.out()).contains("Not supplied by the mapping", "  - child.contactWithPerson: 1 rule: CHI-01");
        assertThat(conform(lacking, "--format", "json").out())
                .contains("\"field\" : \"child.contactWithPerson\"", "\"mutedRules\" : [ \"CHI-01\" ]");
    }

    @Test
    void a_reference_case_that_was_not_mapped_is_named() throws IOException {
        Files.writeString(references.resolve("other.json"), REFERENCE.replace("contact-not-asked", "other"));

        Called called = conform(FAITHFUL);

        assertThat(called.exit()).isOne();
        assertThat(called.out()).contains("mapped: 1", "Not mapped: other. Maybe ");
    }

    @Test
    void every_line_that_cannot_be_used_is_refused_by_its_number() {
        Called called = conform(FAITHFUL + "\n{\"id\": \"contact-not-aske\", \"person\": {\"id\": \"p\"}}\n\nnonsense\n"
                + FAITHFUL + "\n{\"id\": \"c\", \"person\": {\"id\": \"p\"}, \"children\": []}\n");

        assertThat(called.exit()).isEqualTo(2);
        assertThat(called.out()).isEmpty();
        assertThat(called.err())
                .contains(
                        "mapped.jsonl, line 2: there is no reference case 'contact-not-aske'. Maybe 'contact-not-asked'",
                        "mapped.jsonl, line 4: 1:1: this is no JSON: nonsense. Maybe ",
                        "mapped.jsonl, line 5: case 'contact-not-asked' is on line 1 already. Maybe ",
                        "mapped.jsonl, line 6: children: a bare list does not say how complete it is. Maybe ");
        assertThat(conform("\n").err()).contains("line 1: the file holds no case file. Maybe ");
    }

    @Test
    void a_folder_of_reference_cases_that_cannot_be_used_is_refused() throws IOException {
        assertThat(Called.with("conform", "--reference", folder.resolve("none")).err())
                .startsWith("There is no folder ")
                .contains("Maybe ");
        assertThat(Called.with("conform", "--reference", Files.createDirectory(folder.resolve("empty")))
                        .err())
                .contains("it holds no reference case. Maybe ");
        Files.writeString(references.resolve("copy.json"), REFERENCE);
        assertThat(Called.with("conform", "--reference", references).err())
                .contains("two files tell case 'contact-not-asked'. Maybe ");
        Files.writeString(references.resolve("copy.json"), REFERENCE.replace("\"2026-07-02\"", "\"July\""));
        assertThat(Called.with("conform", "--reference", references).err())
                .contains("copy.json: 'July' is no date. Maybe ");
        Files.writeString(references.resolve("copy.json"), REFERENCE.replace("asAt", "as"));
        assertThat(Called.with("conform", "--reference", references).err())
                .contains("copy.json: it is no reference case. Maybe ");
        Files.writeString(references.resolve("copy.json"), "{");
        assertThat(Called.with("conform", "--reference", references).err())
                .contains("copy.json: it is no JSON, at line 1. Maybe ");
    }

    private Called conform(String mapped, Object... more) {
        Path file = folder.resolve("mapped.jsonl");
        try {
            Files.writeString(file, mapped);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Object[] call = new Object[6 + more.length];
        Object[] always = {"conform", file, "--reference", references, "--pack", pack};
        System.arraycopy(always, 0, call, 0, always.length);
        System.arraycopy(more, 0, call, always.length, more.length);
        return Called.with(call);
    }
}
