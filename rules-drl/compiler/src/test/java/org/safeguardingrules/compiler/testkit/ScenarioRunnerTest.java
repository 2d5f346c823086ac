package org.safeguardingrules.compiler.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.compiler.reader.PackFiles;
import org.safeguardingrules.pack.CompiledPack;
import org.safeguardingrules.pack.Pack;

class ScenarioRunnerTest {

    private static final Pack PACK = TinyPack.pack();
    private static final ScenarioRunner RUNNER = new ScenarioRunner(
            SafeguardingRules.load(new CompiledPack(PACK, ScenarioRunnerTest.class.getClassLoader())));
    private static final String CHILD = """
            scenarios:
              - scenario: A child
                as at: 2026-03-02
                case:
                  person: { localAuthority: E07000148 }
                  supervisionPeriods: { complete: { s1: { allocated: 2026-03-02 } } }
                  children: { complete: { c1: { contactWithPerson: { unknown: refused } } } }
                  events: { complete: { e1: { on: 2026-03-01, weapon: no } } }
            """;

    @Test
    void a_detail_that_differs_is_said_with_the_reasons() {
        assertThat(
                        failures(
                                "    required: [ { rule: CHI-01, about: c1, due: 2026-03-05, state: required, overdue: yes } ]"))
                .containsExactly("""
                        CHI-01
                          expected: about c1, state required, due 2026-03-05, overdue yes
                          actual:   due 2026-03-04, overdue no, in 'children's services enquiry' about c1, occasion s1, required, due 2026-03-04
                          because:  CHI-01 Children's services are asked about a child in contact; rests on c1, s1; not known: child.contactWithPerson of c1 (refused)\
                        """);
    }

    @Test
    void what_is_not_required_is_said_with_what_is() {
        assertThat(failures("    required: [POL-01]")).containsExactly("""
                        POL-01
                          expected: an action that is not met
                          actual:   not required
                          because:  not known: event.domesticAbuse of e1 (not asked)
                          because:  its conditions do not hold on 2026-03-02; required instead: CHI-01 (children's services enquiry about c1)\
                        """);
    }

    @Test
    void a_rule_that_is_off_is_said_to_be_off() {
        assertThat(failures("    required: [POL-02]").get(0))
                .contains("POL-02 is off: waits for a policy owner. Maybe 'switched on: [POL-02]'");
    }

    @Test
    void an_action_that_must_not_be_required_is_said_with_the_reasons() {
        assertThat(failures("    not required: [CHI-01]").get(0))
                .startsWith("CHI-01\n  expected: not required\n  actual:   'children's services enquiry' about c1")
                .contains("because:  CHI-01 Children's services are asked");
    }

    @Test
    void an_action_that_rests_on_nothing_that_is_named_is_said_with_the_reasons() {
        assertThat(failures("    nothing but: [CHI-01]")).isEmpty();
        assertThat(failures("    nothing but: []")).hasSize(1);
        assertThat(failures("    nothing but: [POL-01]").get(0))
                .startsWith("children's services enquiry\n  expected: nothing but POL-01\n"
                        + "  actual:   'children's services enquiry' about c1")
                .contains("because:  CHI-01 Children's services are asked");
    }

    @Test
    void kinds_questions_and_completeness_are_compared() {
        assertThat(failures("    kinds absent: [check, escalation]"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("check");
        assertThat(failures("    open questions: [event.domesticAbuse]")).isEmpty();
        assertThat(failures("    open questions: [event.weapon]")).hasSize(1);
        assertThat(failures("    not supplied: [event.weapon]")).hasSize(1);
        assertThat(failures("    complete: true")).isEmpty();
        assertThat(failures("    complete: false")).hasSize(1);
        assertThat(failures("    incomplete: [CHI-01]").get(0)).contains("expected: named as not judged");
    }

    @Test
    void a_passing_scenario_says_so() {
        assertThat(run("    required: [CHI-01]").toString()).isEqualTo("scenarios/a.yaml:2:5: A child: passed");
    }

    private static List<String> failures(String expected) {
        return run(expected).failures().stream()
                .map(ScenarioResult.Failure::toString)
                .toList();
    }

    private static ScenarioResult run(String expected) {
        PackFiles files = new PackFiles(new TreeMap<>(Map.of("scenarios/a.yaml", CHILD + expected + "\n")));
        Scenarios scenarios = Scenarios.read(files, PACK);
        assertThat(scenarios.diagnostics()).isEmpty();
        return RUNNER.run(scenarios.all().get(0));
    }
}
