package org.safeguardingrules.compiler.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.compiler.reader.PackFiles;
import org.safeguardingrules.compiler.reader.PackSource;
import org.safeguardingrules.compiler.testkit.Scenario;
import org.safeguardingrules.compiler.testkit.ScenarioRunner;
import org.safeguardingrules.compiler.testkit.Scenarios;
import org.safeguardingrules.pack.CompiledPack;
import org.safeguardingrules.pack.Pack;

class AffectedTest {

    private static final PackFiles FILES = files();
    private static final Pack PACK = PackSource.read(FILES).orThrow();
    private static final List<Scenario> SCENARIOS =
            Scenarios.read(PackSource.read(FILES)).all();

    private static PackFiles files() {
        try {
            return PackFiles.in(Path.of("src/test/resources/packs/tiny"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_comment_affects_nothing() {
        assertThat(affectedBy(edited("rules/police/enquiry.drl", "rule \"POL-01", "// why\n\nrule \"POL-01")))
                .isEmpty();
    }

    @Test
    void another_number_affects_the_scenarios_in_which_its_rule_holds() {
        Set<String> affected = affectedBy(edited("parameters/all.yaml", "number: 1", "number: 2"));

        assertThat(affected).isEqualTo(inWhichAnActionRestsOn("POL-01", "POL-02"));
    }

    @Test
    void another_meaning_affects_the_scenarios_in_which_a_rule_that_reads_it_holds_otherwise() {
        Set<String> affected = affectedBy(edited("definitions/all.yaml", "- contactWithPerson", "- livesWithPerson"));

        assertThat(affected).isNotEmpty().isSubsetOf(names(SCENARIOS)).isNotEqualTo(names(SCENARIOS));
    }

    @Test
    void what_is_not_looked_through_affects_everything() {
        assertThat(affectedBy(edited("pack.yaml", "1.0.0", "1.0.1"))).isEqualTo(names(SCENARIOS));
    }

    @Test
    void whatever_is_edited_no_scenario_that_comes_out_differently_is_missed() {
        Set<String> passed = passedBy(PACK);
        List<String> noticed = new ArrayList<>();
        for (Pack after : manyEdits()) {
            Set<String> differing = passedBy(after);
            Set<String> affected = affectedBy(after);
            passed.forEach(name -> {
                if (!differing.contains(name)) {
                    noticed.add(name);
                    assertThat(affected).contains(name);
                }
            });
        }
        assertThat(noticed).hasSizeGreaterThan(20);
    }

    /** Each word or digit in turn that can be another one. */
    private static List<Pack> manyEdits() {
        List<Pack> packs = new ArrayList<>();
        List<List<String>> swaps = List.of(
                List.of("\\.notRuledOut", ".yes"),
                List.of("\\.yes", ".notRuledOut"),
                List.of("\\.yes", ".unknown"),
                List.of("\\.notRuledOut", ".no"),
                List.of("weapon", "domesticAbuse"),
                List.of("domesticAbuse", "weapon"),
                List.of("contactWithPerson", "livesWithPerson"),
                List.of("Supervision\\( current.notRuledOut \\)", "Person()"),
                List.of("\"routine\"", "\"urgent\""),
                List.of("\"TELL-POLICE\"", "\"ASK-FIRST\""),
                List.of("\"allocation\"", "\"the fact became known\""),
                List.of("\\bany:", "all:"),
                List.of("2018-01-01", "2026-07-01"),
                List.of("number: [12]", "number: 3"),
                List.of("@off.*", ""),
                List.of("contacts: true", "contacts: false"));
        for (List<String> swap : swaps) {
            FILES.texts().forEach((path, text) -> {
                for (Matcher found = Pattern.compile(swap.get(0)).matcher(text); found.find(); ) {
                    String edited = text.substring(0, found.start()) + swap.get(1) + text.substring(found.end());
                    Optional<Pack> pack =
                            PackSource.read(FILES.with(path, edited)).pack();
                    pack.ifPresent(packs::add);
                }
            });
        }
        return packs;
    }

    private static Pack edited(String path, String from, String to) {
        String text = FILES.texts().getOrDefault(path, "");
        assertThat(text).contains(from);
        return PackSource.read(FILES.with(path, text.replace(from, to))).orThrow();
    }

    private static Set<String> affectedBy(Pack after) {
        Affected affected = new Affected(PACK, after);
        return names(SCENARIOS.stream().filter(affected::contains).toList());
    }

    private static Set<String> passedBy(Pack pack) {
        ScenarioRunner runner = runner(pack);
        return names(SCENARIOS.stream()
                .filter(scenario -> runner.run(scenario).passed())
                .toList());
    }

    private static Set<String> inWhichAnActionRestsOn(String... rules) {
        ScenarioRunner runner = runner(PACK);
        return names(SCENARIOS.stream()
                .filter(scenario -> runner.advise(scenario).actions().stream()
                        .anyMatch(action -> List.of(rules).stream().anyMatch(action::restsOn)))
                .toList());
    }

    private static ScenarioRunner runner(Pack pack) {
        return new ScenarioRunner(SafeguardingRules.load(CompiledPack.notCompiled(pack)));
    }

    private static Set<String> names(List<Scenario> scenarios) {
        return scenarios.stream().map(Scenario::name).collect(Collectors.toSet());
    }
}
