package org.safeguardingrules.compiler.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.compiler.diagnostic.Diagnostic;
import org.safeguardingrules.compiler.reader.PackFiles;
import org.safeguardingrules.compiler.reader.PackSource;
import org.safeguardingrules.pack.Pack;

class ScenarioChecksTest {

    private static final Pack PACK = TinyPack.pack();
    private static final String FILE = "scenarios/children/CHI-01.yaml";
    private static final String RAISES = """
            rule: CHI-01
            scenarios:
              - raises: A child
                as at: 2026-03-02
                case:
                  supervisionPeriods: { s1: { allocated: 2026-03-02 } }
                  children: { complete: { c1: { contactWithPerson: yes, livesWithPerson: yes } } }
                  events: { complete: { e1: { domesticAbuse: yes } } }
            """;
    private static final String UNKNOWN = """
              - unknown: Nobody asked
                but: { children.c1.contactWithPerson: absent }
                required: [CHI-01]
            """;
    private static final String NEAR_MISS = """
              - near miss: No contact
                but: { children.c1.contactWithPerson: no }
            """;

    @Test
    void a_rule_without_its_three_scenarios_is_named() {
        assertThat(check("rule: CHI-01\nscenarios: []\n"))
                .containsExactly("Rule CHI-01 has no scenario 'raises', 'near miss', 'unknown'");
    }

    @Test
    void three_scenarios_that_prove_their_rule_are_enough() {
        assertThat(check(RAISES + NEAR_MISS + UNKNOWN)).isEmpty();
    }

    @Test
    void a_raising_scenario_that_passes_without_its_rule_is_named() {
        assertThat(check(RAISES + "    required: [POL-01]\n" + NEAR_MISS + UNKNOWN))
                .containsExactly("'A child' passes without CHI-01");
    }

    @Test
    void a_near_miss_that_changes_two_facts_is_named() {
        assertThat(check(RAISES + NEAR_MISS + UNKNOWN + """
                          - near miss: Two facts
                            but: { children.c1.contactWithPerson: no, children.c1.livesWithPerson: no }
                        """)).containsExactly("'Two facts' changes 2 facts");
    }

    @Test
    void a_near_miss_that_passes_with_its_fact_put_back_is_named() {
        assertThat(check(RAISES + NEAR_MISS + UNKNOWN + """
                          - near miss: Something else
                            but: { children.c1.contactWithPerson: no }
                            not required: [POL-02]
                        """))
                .containsExactly("'Something else' passes too when the one fact that it changes is put back");
    }

    @Test
    void a_near_miss_of_a_case_that_raises_nothing_is_named() {
        assertThat(check(RAISES + NEAR_MISS + UNKNOWN + """
                          - scenario: No child
                            of: A child
                            but: { children: { asked and none: { saidBy: police, establishedOn: 2026-03-01 } } }
                            not required: [CHI-01]
                          - near miss: An adult
                            of: No child
                            but: { adults: asked and none }
                        """))
                .containsExactly("'An adult' changes a case that does not raise CHI-01: 'No child'");
    }

    @Test
    void another_day_counts_as_the_one_change() {
        assertThat(check(RAISES + NEAR_MISS + UNKNOWN + """
                          - near miss: Another day too
                            as at: 2026-03-03
                            but: { children.c1.contactWithPerson: no }
                        """)).containsExactly("'Another day too' changes 2 facts");
    }

    @Test
    void a_row_by_a_day_of_its_own_needs_a_scenario_that_tells_it_from_the_day_asked_about() {
        String day = """
                  - near miss: The day before there was no such rule
                    of: The police are asked about an event recorded as domestic abuse
                    but: { events.e1.on: 2019-12-31 }
                """;

        assertThat(checkByBehaviour(""))
                .containsExactly("Every scenario passes where row POL-01 goes by the day asked about");
        assertThat(checkByBehaviour(day)).isEmpty();
    }

    /** What is said where the rule about the police goes by the day of behaviour, from 2020, with this scenario more. */
    private static List<String> checkByBehaviour(String more) {
        PackFiles tiny = TinyPack.read().files();
        String rule = "rules/police/enquiry.drl";
        String scenarios = "scenarios/police/POL-01.yaml";
        PackFiles files = tiny.with(
                        rule,
                        tiny.texts()
                                .getOrDefault(rule, "")
                                .replaceFirst(
                                        "@inForceFrom\\( \"2018-01-01\" \\)",
                                        "@inForceFrom( \"2020-01-01\" ) @datedBy( \"behaviour\" )"))
                .with(scenarios, tiny.texts().getOrDefault(scenarios, "") + more);
        Pack pack = PackSource.read(files).orThrow();
        return ScenarioChecks.check(pack, Scenarios.read(files, pack).all()).stream()
                .map(Diagnostic::what)
                .toList();
    }

    /** What is said of the children's rule when its file is this one; the rest of the tiny pack proves itself. */
    private static List<String> check(String file) {
        PackFiles files = TinyPack.read().files().with(FILE, file);
        Scenarios scenarios = Scenarios.read(files, PACK);
        assertThat(scenarios.diagnostics()).isEmpty();
        return ScenarioChecks.check(PACK, scenarios.all()).stream()
                .map(Diagnostic::what)
                .toList();
    }
}
