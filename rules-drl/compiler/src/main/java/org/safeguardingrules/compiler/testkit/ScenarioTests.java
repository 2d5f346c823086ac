package org.safeguardingrules.compiler.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.AdviceBuilder;
import org.safeguardingrules.compiler.diagnostic.NearestWord;
import org.safeguardingrules.pack.Place;

/** Makes a test of every scenario: a container for each file, in the order of the files, so that ids stay. */
final class ScenarioTests {

    private final PackUnderTest pack;
    private final ScenarioRunner interpreted;
    private final Optional<ScenarioRunner> compiled;

    ScenarioTests(PackUnderTest pack) {
        this.pack = pack;
        this.interpreted = new ScenarioRunner(pack.interpreted());
        this.compiled = pack.compiled().map(ScenarioRunner::new);
    }

    /**
     * The tests.
     *
     * @param only part of the name of those that are wanted; empty for all
     */
    Stream<DynamicNode> of(String only) {
        Scenarios scenarios = pack.scenarios();
        List<Scenario> wanted = scenarios.named(only);
        if (wanted.isEmpty() && !only.isEmpty()) {
            List<String> names = scenarios.all().stream().map(Scenario::name).toList();
            throw new IllegalArgumentException("No scenario has '" + only + "' in its name. Maybe "
                    + NearestWord.hint(only, names, "fewer letters of the name") + ".");
        }
        Map<String, List<DynamicTest>> files = new LinkedHashMap<>();
        for (Scenario scenario : wanted) {
            files.computeIfAbsent(scenario.place().file(), file -> new ArrayList<>())
                    .add(DynamicTest.dynamicTest(scenario.name(), pack.address(scenario.place()), () -> run(scenario)));
        }
        return files.entrySet().stream()
                .map(file -> DynamicContainer.dynamicContainer(
                        file.getKey(), pack.address(new Place(file.getKey(), 1, 1)), file.getValue().stream()));
    }

    private void run(Scenario scenario) {
        ScenarioResult result = interpreted.run(scenario);
        if (!result.passed()) {
            Assertions.fail(result.toString());
        }
        compiled.ifPresent(runner -> same(scenario, result.advice(), runner.advise(scenario)));
    }

    /** That the rules as compiled give the same advice; only its receipt names another engine. */
    private static void same(Scenario scenario, Advice interpreted, Advice compiled) {
        Advice alike = AdviceBuilder.from(interpreted).withReceipt(compiled.receipt());
        Assertions.assertEquals(
                alike,
                compiled,
                () -> scenario
                        + "\nThe compiled rules give other advice than the files. Maybe compile the pack again.");
    }
}
