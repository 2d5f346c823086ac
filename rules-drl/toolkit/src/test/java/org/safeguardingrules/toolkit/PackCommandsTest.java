package org.safeguardingrules.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackCommandsTest {

    private static final String SCENARIOS = "scenarios/children/CHI-01.yaml";

    @TempDir
    Path parent = Path.of("");

    private EditedPack pack = new EditedPack(parent);

    @BeforeEach
    void copyPack() {
        pack = EditedPack.in(parent);
    }

    @Test
    void check_says_of_a_sound_pack_what_is_in_it() {
        pack.withScenarios();

        Called called = Called.with("check", pack.folder());

        assertThat(called.exit()).isZero();
        assertThat(called.err()).isEmpty();
        assertThat(called.out())
                .startsWith("Nothing is wrong with tiny 1.0.0 (rules: 3, ")
                .endsWith("scenarios: 10).\n");
    }

    @Test
    void check_prints_every_mistake_of_rules_definitions_and_scenarios_with_its_line_and_a_caret() {
        pack.withScenarios()
                .change("definitions/all.yaml", "- contactWithPerson", "- contactWithPersn")
                .change("rules/children/enquiry.drl", "\"routine\"", "\"rutine\"")
                .change("scenarios/police/POL-01.yaml", "not required:", "not requird:");

        Called called = Called.with("check", pack.folder());

        assertThat(called.exit()).isEqualTo(1);
        assertThat(called.out()).isEmpty();
        assertThat(called.err().replace(pack.folder().toString(), "DIR")).isEqualTo("""
                DIR/definitions/all.yaml:7:7: Child has no member 'contactWithPersn'. Maybe 'contactWithPerson'.
                        - contactWithPersn
                          ^
                DIR/rules/children/enquiry.drl:7:41: The priority "rutine" is not known. Maybe 'routine'.
                      @authority( "ASK-FIRST" )  @priority( "rutine" )  @inForceFrom( "2018-01-01" )
                                                            ^
                DIR/scenarios/police/POL-01.yaml:15:5: 'not requird' is no key of scenario. Maybe 'not required'.
                        not requird: [POL-01]
                        ^
                """);
    }

    @Test
    void check_says_of_which_kind_a_rule_has_no_scenario() {
        pack.withScenarios()
                .change(
                        "scenarios/police/POL-01.yaml",
                        "near miss: The police are not asked about another event",
                        "scenario: Another event\n    not required: [POL-01]");

        Called called = Called.with("check", pack.folder());

        assertThat(called.exit()).isEqualTo(1);
        assertThat(called.err().replace(pack.folder().toString(), "DIR")).isEqualTo("""
                DIR/rules/police/enquiry.drl:6:1: Rule POL-01 has no scenario 'near miss'. Maybe '- near miss: …' in scenarios/police/POL-01.yaml.
                    rule "POL-01 The police are asked about domestic abuse"
                    ^
                """);
    }

    @Test
    void check_prints_every_rule_and_definition_as_sentences_at_its_place() {
        Called called = Called.with("check", pack.withScenarios().folder(), "--words");

        assertThat(called.exit()).isZero();
        assertThat(called.out().replace(pack.folder().toString(), "DIR"))
                .startsWith("""
                DIR/definitions/all.yaml:1:1:
                “child in contact” of child
                  Yes when the child has contact with the person

                DIR/rules/children/enquiry.drl:6:1:
                CHI-01 Children's services are asked about a child in contact
                  For each period of supervision:
                    it is not ruled out that the period is current
                  For each child:
                    it is not ruled out that the child fits “child in contact”
                  check “children's services enquiry”, about the child, within 2 working days (“children's services enquiry”) of allocation

                DIR/rules/police/enquiry.drl:6:1:
                POL-01 The police are asked about domestic abuse
                """)
                .endsWith("scenarios: 10).\n");
    }

    @Test
    void compile_writes_one_file_that_gives_the_same_advice_as_the_folder() {
        Path file = parent.resolve("tiny.pack");
        Path caseFile = CaseFiles.childInContact(parent);

        Called compiled = Called.with("compile", pack.folder(), "-o", file);

        assertThat(compiled.exit()).isZero();
        assertThat(compiled.out()).startsWith("Wrote " + file + ": tiny 1.0.0, digest ");
        assertThat(Called.with("advise", caseFile, "--as-at", "2026-07-02", "--pack", file))
                .isEqualTo(Called.with("advise", caseFile, "--as-at", "2026-07-02", "--pack", pack.folder()));
    }

    @Test
    void compile_writes_nothing_of_a_pack_with_a_mistake() {
        pack.change("rules/children/enquiry.drl", "Child(", "Childe(");
        Path file = parent.resolve("tiny.pack");

        Called called = Called.with("compile", pack.folder(), "-o", file);

        assertThat(called.exit()).isEqualTo(1);
        assertThat(called.err()).contains("rules/children/enquiry.drl:", "Maybe 'Child'");
        assertThat(file).doesNotExist();
    }

    @Test
    void test_runs_every_scenario_and_says_what_was_expected_and_found() {
        pack.write(SCENARIOS, scenarios("2026-07-01"));
        Called passed = Called.with("test", pack.folder(), "--only", "asked about");
        assertThat(passed).isEqualTo(new Called(0, "Scenarios: 1, failed: 0.\n", ""));

        pack.write(SCENARIOS, scenarios("2026-07-02"));
        Called failed = Called.with("test", pack.folder(), "--only", "ASKED ABOUT");
        assertThat(failed.exit()).isEqualTo(1);
        assertThat(failed.err()).isEmpty();
        assertThat(failed.out())
                .startsWith(pack.folder() + "/scenarios/children/CHI-01.yaml:3:5: A child in contact is asked about\n")
                .contains("expected: ", "2026-07-02", "actual: ", "2026-07-01", "because: ")
                .endsWith("Scenarios: 1, failed: 1.\n");
    }

    @Test
    void test_says_which_rules_no_scenario_proves() {
        pack.write(SCENARIOS, scenarios("2026-07-01"));

        Called called = Called.with("test", pack.folder());

        assertThat(called.exit()).isEqualTo(1);
        assertThat(called.out())
                .contains("/rules/police/enquiry.drl:6:1: Rule POL-01 has no scenario 'raises'")
                .doesNotContain("Rule CHI-01 has no scenario")
                .contains("Scenarios: 3, failed: 0, not proving what they should: ");
    }

    @Test
    void test_says_at_their_places_what_the_scenarios_do_not_cover() {
        Called called = Called.with("test", pack.withScenarios().folder(), "--coverage");

        assertThat(called.exit()).isZero();
        assertThat(called.out())
                .startsWith(pack.folder() + "/rules/children/enquiry.drl:9:21: No scenario makes this condition of"
                        + " CHI-01 no or unknown: current.notRuledOut\n")
                .contains("\nCoverage: ")
                .endsWith("\nScenarios: 10, failed: 0.\n");
    }

    @Test
    void test_writes_the_files_with_what_is_covered_as_one_page() throws IOException {
        Path file = parent.resolve("coverage.html");

        Called called = Called.with("test", pack.withScenarios().folder(), "--coverage", "-o", file);

        assertThat(called.exit()).isZero();
        assertThat(Files.readString(file))
                .startsWith("<!DOCTYPE html>")
                .contains(
                        "<span class=\"some\">current.notRuledOut</span><span class=\"never\">never no or unknown</span>");
    }

    @Test
    void test_refuses_a_name_that_no_scenario_has() {
        pack.write(SCENARIOS, scenarios("2026-07-01"));

        Called called = Called.with("test", pack.folder(), "--only", "A child in contct is asked about");

        assertThat(called)
                .isEqualTo(new Called(
                        2,
                        "",
                        "No scenario has 'A child in contct is asked about' in its name. Maybe 'A child in contact is"
                                + " asked about'.\n"));
    }

    @Test
    void check_reads_scenarios_too() {
        pack.write(SCENARIOS, scenarios("2026-07-01").replace("required:", "requird:"));

        Called called = Called.with("check", pack.folder());

        assertThat(called.exit()).isEqualTo(1);
        assertThat(called.err()).contains("/scenarios/children/CHI-01.yaml:8:5: ", "Maybe 'required'");
    }

    private static String scenarios(String due) {
        return """
                rule: CHI-01
                scenarios:
                  - raises: A child in contact is asked about
                    as at: 2026-07-01
                    case:
                      supervisionPeriods: { period: { allocated: 2026-06-29 } }
                      children: { complete: { child: { contactWithPerson: yes } } }
                    required:
                      - { rule: CHI-01, about: child, due: %s }
                  - near miss: A child who certainly has no contact is not
                    but: { children.child.contactWithPerson: no }
                  - unknown: Nobody has asked whether there is contact
                    but: { children.child.contactWithPerson: { unknown: not asked } }
                    required: [CHI-01]
                """.formatted(due);
    }
}
