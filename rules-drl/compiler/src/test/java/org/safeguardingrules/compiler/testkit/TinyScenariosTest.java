package org.safeguardingrules.compiler.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.pack.Pack;

class TinyScenariosTest {

    private static final PackUnderTest UNDER_TEST = PackUnderTest.in(TinyPack.FOLDER);

    @Test
    void the_scenarios_of_the_tiny_pack_are_sound_and_prove_its_rules() {
        Pack pack = UNDER_TEST.pack();
        Scenarios scenarios = UNDER_TEST.scenarios();

        assertThat(scenarios.diagnostics()).isEmpty();
        assertThat(ScenarioChecks.check(pack, scenarios.all())).isEmpty();
    }

    @Test
    void every_scenario_is_a_test_of_its_own_in_the_order_of_the_files() {
        List<String> names = new ArrayList<>();
        tests("").forEach(test -> {
            names.add(test.getDisplayName());
            assertThat(test.getTestSourceUri().orElseThrow().toString()).contains("/scenarios/", ".yaml?line=");
        });

        assertThat(names).hasSize(10).startsWith("A child who sees the person is asked about");
    }

    @Test
    void every_scenario_passes() {
        assertThat(tests("")).allSatisfy(test -> test.getExecutable().execute());
    }

    @Test
    void one_scenario_can_be_run_alone_by_part_of_its_name() {
        assertThat(tests("OTHER EVENT").map(DynamicNode::getDisplayName))
                .containsExactly("The police are not asked about another event");
    }

    @Test
    void the_scenarios_of_one_rule_can_be_run_alone_by_its_id() {
        assertThat(tests("chi-01")).hasSizeGreaterThanOrEqualTo(3).hasSizeLessThan((int)
                tests("").count());
    }

    @Test
    void a_name_that_no_scenario_has_is_answered_with_one_that_is_meant() {
        assertThatThrownBy(() -> tests("The police are not asked about another evnt"))
                .hasMessage("No scenario has 'The police are not asked about another evnt' in its name."
                        + " Maybe 'The police are not asked about another event'.");
    }

    @Test
    void a_folder_without_a_pack_is_named() {
        assertThatThrownBy(() -> PackUnderTest.in(TinyPack.FOLDER.resolve("rules")))
                .hasMessageStartingWith("There is no pack.yaml in ")
                .hasMessageEndingWith("Maybe -Dsafeguarding.pack=… with the folder of a pack.");
    }

    private static Stream<DynamicTest> tests(String only) {
        return new ScenarioTests(UNDER_TEST)
                .of(only)
                .flatMap(file -> ((DynamicContainer) file).getChildren().map(DynamicTest.class::cast));
    }
}
