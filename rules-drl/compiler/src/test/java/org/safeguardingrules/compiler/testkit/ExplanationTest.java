package org.safeguardingrules.compiler.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.compiler.reader.PackFiles;
import org.safeguardingrules.compiler.reader.PackSource;
import org.safeguardingrules.compiler.reader.ReadPack;
import org.safeguardingrules.explanation.Explanation;
import org.safeguardingrules.explanation.ExplanationText;
import org.safeguardingrules.explanation.RuleExplained;
import org.safeguardingrules.pack.CompiledPack;

/**
 * How explanations read. Run with {@code -Dexplanation.golden=write} to write the golden text anew after a change, and read
 * the difference before it is kept.
 */
class ExplanationTest {

    private static final Path FOLDER = Path.of("src/test/resources/explanation");
    private static final Path GOLDEN = FOLDER.resolve("golden.txt");

    private final ReadPack read = read();
    private final SafeguardingRules rules =
            SafeguardingRules.load(new CompiledPack(read.orThrow(), getClass().getClassLoader()));
    private final List<Scenario> scenarios = Scenarios.read(read.files(), read.orThrow()).all().stream()
            .filter(scenario -> scenario.place().file().startsWith("scenarios/explained"))
            .toList();

    @Test
    void every_outcome_reads_as_the_golden_text() throws IOException {
        StringBuilder text = new StringBuilder();
        for (Scenario scenario : scenarios) {
            text.append("=== ").append(scenario.name()).append("\n\n");
            text.append(ExplanationText.of(explanation(scenario, Optional.empty())))
                    .append('\n');
        }
        if ("write".equals(System.getProperty("explanation.golden"))) {
            Files.writeString(GOLDEN, text);
        }
        assertThat(text.toString()).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void is_no_wider_than_a_hundred_columns_and_equal_for_equal_cases() {
        for (Scenario scenario : scenarios) {
            Explanation explanation = explanation(scenario, Optional.empty());
            assertThat(ExplanationText.of(explanation).lines())
                    .allSatisfy(line ->
                            assertThat(line).hasSizeLessThanOrEqualTo(100).doesNotMatch(".*\\s"));
            assertThat(explanation(scenario, Optional.empty())).isEqualTo(explanation);
        }
    }

    @Test
    void the_fact_with_one_failed_condition_comes_first_and_another_can_be_asked_for() {
        Scenario twoChildren = named("Of two children");

        assertThat(explained(twoChildren, Optional.empty()).nearMisses())
                .extracting(
                        miss -> miss.facts().get(1).id() + " " + miss.failed().size())
                .containsExactly("c2 1", "c1 2");
        assertThat(explained(twoChildren, Optional.of("c1")).nearMisses())
                .extracting(
                        miss -> miss.facts().get(1).id() + " " + miss.failed().size())
                .containsExactly("c1 2");
        assertThat(explained(twoChildren, Optional.of("c1")).others()).isZero();
        assertThat(explained(twoChildren, Optional.of("s1")).nearMisses()).hasSize(2);
    }

    @Test
    void a_fact_of_a_type_that_the_rule_does_not_look_for_is_said_to_be_so() {
        assertThat(explained(named("Of two children"), Optional.of("person")).because())
                .hasValue("It looks for Supervision and Child, and this is Person.");
    }

    @Test
    void a_rule_or_record_that_there_is_not_is_refused_with_what_may_be_meant() {
        Scenario scenario = scenarios.get(0);

        assertThatThrownBy(() -> rules.explain(
                        scenario.caseFile(), scenario.asAt(), scenario.knownAt(), "WHY-99", Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no row or rule 'WHY-99'. Maybe ");
        assertThatThrownBy(() -> explanation(scenario, Optional.of("c9")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no record 'c9' that rules look at. Maybe ");
    }

    private Scenario named(String part) {
        return scenarios.stream()
                .filter(scenario -> scenario.name().startsWith(part))
                .findFirst()
                .orElseThrow();
    }

    private RuleExplained explained(Scenario scenario, Optional<String> about) {
        return explanation(scenario, about).rules().get(0);
    }

    private Explanation explanation(Scenario scenario, Optional<String> about) {
        return rules.explain(
                scenario.caseFile(),
                scenario.asAt(),
                scenario.knownAt(),
                scenario.rule().orElseThrow(),
                about);
    }

    private static ReadPack read() {
        try {
            SortedMap<String, String> files =
                    new TreeMap<>(PackFiles.in(TinyPack.FOLDER).texts());
            files.put("rules/explained/rules.drl", Files.readString(FOLDER.resolve("rules.drl")));
            files.put("definitions/explained.yaml", Files.readString(FOLDER.resolve("definitions.yaml")));
            for (int i = 1; i <= 6; i++) {
                files.put(
                        "scenarios/explained/" + i + ".yaml",
                        Files.readString(FOLDER.resolve("scenarios-" + i + ".yaml")));
            }
            return PackSource.read(new PackFiles(files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
