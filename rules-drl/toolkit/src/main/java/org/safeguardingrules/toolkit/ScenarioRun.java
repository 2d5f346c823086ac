package org.safeguardingrules.toolkit;

import java.util.List;
import java.util.stream.Collectors;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.compiler.diagnostic.Diagnostic;
import org.safeguardingrules.compiler.diagnostic.NearestWord;
import org.safeguardingrules.compiler.testkit.Scenario;
import org.safeguardingrules.compiler.testkit.ScenarioChecks;
import org.safeguardingrules.compiler.testkit.ScenarioResult;
import org.safeguardingrules.compiler.testkit.ScenarioRunner;
import org.safeguardingrules.compiler.testkit.Scenarios;
import org.safeguardingrules.compiler.testkit.coverage.Coverage;
import org.safeguardingrules.pack.CompiledPack;
import org.safeguardingrules.pack.Pack;

/**
 * One run of the scenarios of a pack, on the rules as their files say, interpreted: nothing is compiled, so that an
 * editor has the answer at once.
 */
final class ScenarioRun {

    private final PackFolder folder;
    private final List<Scenario> scenarios;
    private final List<ScenarioResult> failed;
    private final List<Diagnostic> unproved;

    private ScenarioRun(
            PackFolder folder, List<Scenario> scenarios, List<ScenarioResult> failed, List<Diagnostic> unproved) {
        this.folder = folder;
        this.scenarios = scenarios;
        this.failed = failed;
        this.unproved = unproved;
    }

    /** Runs every scenario, and looks whether together they prove each rule. */
    static ScenarioRun ofAll(PackFolder folder) {
        Pack pack = folder.read().orThrow();
        List<Scenario> all = folder.scenarios();
        return new ScenarioRun(folder, all, failed(pack, all), ScenarioChecks.check(pack, all));
    }

    /** Runs the scenarios that have this in their name. */
    static ScenarioRun only(PackFolder folder, String name) {
        Scenarios all = folder.checked().scenarios();
        List<Scenario> named = all.named(name);
        if (named.isEmpty()) {
            List<String> names = all.all().stream().map(Scenario::name).toList();
            throw new WrongInput(
                    "No scenario has '" + name + "' in its name",
                    "Maybe " + NearestWord.hint(name, names, "fewer words of the name are enough") + ".");
        }
        return of(folder, named);
    }

    /** Runs these scenarios of a pack. */
    static ScenarioRun of(PackFolder folder, List<Scenario> some) {
        return new ScenarioRun(folder, some, failed(folder.read().orThrow(), some), List.of());
    }

    private static List<ScenarioResult> failed(Pack pack, List<Scenario> scenarios) {
        ScenarioRunner runner = new ScenarioRunner(SafeguardingRules.load(CompiledPack.notCompiled(pack)));
        return scenarios.parallelStream()
                .map(runner::run)
                .filter(result -> !result.passed())
                .toList();
    }

    /** What the scenarios make of the rules and definitions. */
    Coverage coverage() {
        return Coverage.of(folder.read(), scenarios);
    }

    boolean passed() {
        return failed.isEmpty() && unproved.isEmpty();
    }

    /** Every scenario that failed with what was expected and found, what proves nothing, and how many ran. */
    String report() {
        String proofs = unproved.isEmpty() ? "" : folder.shown(unproved) + "\n\n";
        return failures() + proofs + "Scenarios: " + scenarios.size() + ", failed: " + failed.size()
                + (unproved.isEmpty() ? "" : ", not proving what they should: " + unproved.size()) + ".\n";
    }

    /** Every scenario that failed, with what was expected and found. */
    String failures() {
        return failed.stream()
                .map(result -> folder.shown(result.scenario().place(), result.toString()) + "\n\n")
                .collect(Collectors.joining());
    }

    /** The scenarios that failed. */
    List<Scenario> failed() {
        return failed.stream().map(ScenarioResult::scenario).toList();
    }
}
