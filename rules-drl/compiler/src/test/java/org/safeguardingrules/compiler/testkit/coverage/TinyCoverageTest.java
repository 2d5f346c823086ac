package org.safeguardingrules.compiler.testkit.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.compiler.reader.PackFiles;
import org.safeguardingrules.compiler.reader.PackSource;
import org.safeguardingrules.compiler.reader.ReadPack;
import org.safeguardingrules.compiler.testkit.Scenarios;
import org.safeguardingrules.pack.Place;

class TinyCoverageTest {

    private static final String CHILDREN = "rules/children/enquiry.drl";
    private static final String POLICE = "rules/police/enquiry.drl";

    private final SortedMap<String, String> files = files();

    @Test
    void what_no_scenario_makes_yes_no_or_unknown_is_named_at_its_place() {
        assertThat(text("")).startsWith("""
                rules/children/enquiry.drl:9:21: No scenario makes this condition of CHI-01 no or unknown: current.notRuledOut

                """);
    }

    @Test
    void shares_are_said_of_each_theme_and_the_whole_and_of_what_is_not_whole() {
        assertThat(text("")).contains("""
                all: 100.0% (6 of 6)
                children: 81.8% (9 of 11)
                  rules/children/enquiry.drl: 81.8% (9 of 11)
                    CHI-01: 81.8% (9 of 11)
                """).endsWith("Coverage: 93.9% (31 of 33)\n");
    }

    @Test
    void the_scenarios_that_run_are_those_that_count() {
        assertThat(text("sees the person"))
                .contains("rules/police/enquiry.drl:6:1: No scenario makes rule POL-01 yes or unknown: ")
                .contains("rules/police/enquiry.drl:11:3: No scenario makes this duty of POL-01 yes: require.check(");
    }

    @Test
    void a_part_of_a_condition_and_the_whole_of_it_are_looked_at_each() {
        mayGo();
        change(POLICE, "domesticAbuse.yes", "domesticAbuse.yes || weapon.yes && !strangulation.yes");

        assertThat(text(""))
                .contains(":9:19: No scenario makes this condition of POL-01 no: domesticAbuse.yes || weapon.yes &&"
                        + " !strangulation.yes\n")
                .contains(":9:40: No scenario makes this condition of POL-01 yes: weapon.yes && !strangulation.yes\n")
                .contains(":9:54: No scenario makes this condition of POL-01 yes or no: !strangulation.yes\n")
                .contains(":9:55: No scenario makes this condition of POL-01 yes or no: strangulation.yes\n");
    }

    @Test
    void a_word_that_is_always_known_need_not_be_unknown_nor_a_member_that_never_is() {
        mayGo();
        change(POLICE, "$event : Event( domesticAbuse.yes )", """
                $event : Event( domesticAbuse.yes, markedOpen.no )
                  exists Rating( group == "children" )
                """);

        assertThat(text("POL-01"))
                .contains("No scenario makes this condition of POL-01 no: markedOpen.no")
                .doesNotContain("unknown: markedOpen", "unknown: group ==");
    }

    @Test
    void what_asks_whether_something_is_unknown_holds_or_does_not() {
        change(POLICE, "domesticAbuse.yes", "domesticAbuse.unknown");

        assertThat(text("")).doesNotContain("domesticAbuse.unknown");
    }

    @Test
    void each_dated_meaning_of_a_definition_is_looked_at_on_its_own() {
        change(CHILDREN, "a child in contact\"", "a child in contact\"  @mayGo( \"a\" )");
        files.put("definitions/all.yaml", """
                child in contact:
                  of: Child
                  says: a
                  direction: neither
                  authority: ASK-FIRST
                  versions:
                    - from: 2018-01-01
                      any: [contactWithPerson]
                    - from: 2026-06-01
                      all:
                        - contactWithPerson
                        - not: livesWithPerson
                """);

        assertThat(text(""))
                .contains("definitions/all.yaml:10:7: No scenario makes the definition 'child in contact' yes or no or"
                        + " unknown: all:")
                .contains("definitions/all.yaml:12:16: No scenario makes this part of 'child in contact' yes or no or"
                        + " unknown: livesWithPerson")
                .doesNotContain("definitions/all.yaml:8:");
    }

    @Test
    void a_reason_of_the_pack_stands_for_what_no_scenario_can_make_so_until_one_does() {
        String sentence = "No scenario makes this condition of CHI-01 no or unknown: current.notRuledOut";
        change("pack.yaml", "pack: tiny", "pack: tiny\nnever covered:\n  \"" + sentence + "\": a");

        assertThat(text("")).doesNotContain("No scenario").contains("Coverage: 100.0%");
        assertThat(coverage("").needlessReasons()).isEmpty();
        assertThat(coverage("POL-01").needlessReasons()).containsExactly(sentence);
    }

    private String text(String only) {
        return CoverageText.of(coverage(only), Place::toString);
    }

    private Coverage coverage(String only) {
        PackFiles edited = new PackFiles(files);
        ReadPack read = PackSource.read(edited);
        return Coverage.of(read, Scenarios.read(edited, read.orThrow()).named(only));
    }

    /** A rule that a concern may silence says why. */
    private void mayGo() {
        change(POLICE, "about domestic abuse\"", "about domestic abuse\"  @mayGo( \"a\" )");
    }

    private void change(String file, String from, String to) {
        String text = files.getOrDefault(file, "");
        assertThat(text).contains(from);
        files.put(file, text.replace(from, to));
    }

    private static SortedMap<String, String> files() {
        try {
            return new TreeMap<>(
                    PackFiles.in(Path.of("src/test/resources/packs/tiny")).texts());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
