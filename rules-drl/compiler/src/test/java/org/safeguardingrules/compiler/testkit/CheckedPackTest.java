package org.safeguardingrules.compiler.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.compiler.diagnostic.Diagnostic;
import org.safeguardingrules.compiler.reader.PackFiles;

class CheckedPackTest {

    private static final PackFiles TINY = TinyPack.read().files();
    private static final String RULES = "rules/police/enquiry.drl";
    private static final String SCENARIOS = "scenarios/police/POL-01.yaml";

    @Test
    void nothing_is_said_of_a_sound_pack() {
        assertThat(CheckedPack.of(TINY).diagnostics()).isEmpty();
    }

    @Test
    void a_mistake_of_a_rule_and_one_of_a_scenario_are_said_in_one_run() {
        PackFiles files = changed(RULES, "domesticAbuse.yes", "domesticAbus.yes");

        assertThat(said(files.with(SCENARIOS, text(SCENARIOS).replace("near miss:", "near mis:"))))
                .containsExactly(
                        RULES + ": Event has no member 'domesticAbus'",
                        SCENARIOS + ": 'near mis' is no kind of scenario");
    }

    @Test
    void a_rule_without_scenarios_is_said_so_at_its_place_and_still_can_be_compiled() {
        Map<String, String> rest = new TreeMap<>(TINY.texts());
        rest.remove(SCENARIOS);

        CheckedPack checked = CheckedPack.of(new PackFiles(new TreeMap<>(rest)));

        assertThat(checked.mistakes()).isEmpty();
        assertThat(checked.missing())
                .extracting(Diagnostic::toString)
                .containsExactly(RULES + ":6:1: Rule POL-01 has no scenario 'raises', 'near miss', 'unknown'."
                        + " Maybe '- raises: …' in scenarios/police/POL-01.yaml.");
    }

    @Test
    void a_rule_whose_scenarios_cannot_be_read_is_not_said_to_have_none() {
        assertThat(said(changed(SCENARIOS, "raises: The", "raises The"))).hasSize(1);
    }

    @Test
    void names_that_a_broken_rule_file_may_have_are_not_missing_in_scenarios() {
        assertThat(said(changed(RULES, "rule \"POL-01", "rule \"POL01"))).hasSize(1);
    }

    private static List<String> said(PackFiles files) {
        return CheckedPack.of(files).diagnostics().stream()
                .map(one -> one.place().file() + ": " + one.what())
                .toList();
    }

    private static PackFiles changed(String file, String from, String to) {
        return TINY.with(file, text(file).replace(from, to));
    }

    private static String text(String file) {
        return Objects.requireNonNull(TINY.texts().get(file));
    }
}
