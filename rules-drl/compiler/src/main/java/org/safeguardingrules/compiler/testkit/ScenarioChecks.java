package org.safeguardingrules.compiler.testkit;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.compiler.diagnostic.Diagnostic;
import org.safeguardingrules.compiler.diagnostic.Diagnostics;
import org.safeguardingrules.compiler.reader.ReadPack;
import org.safeguardingrules.pack.CompiledPack;
import org.safeguardingrules.pack.DatedBy;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Rule;

/**
 * Checks that the scenarios of a pack prove its rules: that each rule has one that raises it, a near miss and one for
 * unknown, that a raising one fails without the rule, and that a near miss fails when its one fact is put back. Rows
 * about the advice itself look for no facts, and need none for unknown. A row that goes by a day of its own has one that
 * fails where it goes by the day asked about.
 */
public final class ScenarioChecks {

    private final Pack pack;
    private final List<Scenario> scenarios;
    private final Diagnostics diagnostics = new Diagnostics();
    private final ScenarioRunner runner;
    private final Map<Scenario, Advice> advice = new HashMap<>();
    private final Map<String, Pack> packsWithout = new HashMap<>();
    private final Map<String, ScenarioRunner> runnersWithout = new HashMap<>();

    private ScenarioChecks(Pack pack, List<Scenario> scenarios) {
        this.pack = pack;
        this.scenarios = scenarios;
        this.runner = runner(pack);
    }

    /** What the scenarios do not prove; the rules are interpreted. */
    public static List<Diagnostic> check(Pack pack, List<Scenario> scenarios) {
        ScenarioChecks checks = new ScenarioChecks(PacksWithout.compiledRules(pack), scenarios);
        Stream.concat(pack.rules().stream(), pack.aboutTheAdvice().values().stream())
                .forEach(checks::isProven);
        for (Scenario scenario : scenarios) {
            if (scenario.kind() == ScenarioKind.RAISES) {
                checks.needsItsRule(scenario);
            } else if (scenario.kind() == ScenarioKind.NEAR_MISS) {
                checks.missesByOneFact(scenario);
            }
        }
        checks.goByTheirOwnDays();
        return checks.diagnostics.list();
    }

    /** The rules of a pack, whole or not, that have no scenario of some kind; nothing is run for it. */
    public static List<Diagnostic> presence(ReadPack read, Scenarios scenarios) {
        return new ScenarioPresence(read, scenarios).diagnostics();
    }

    /** The scenarios that a timeline names and that there are not, or that stand on another day. */
    public static List<Diagnostic> timeline(ReadPack pack, Scenarios scenarios) {
        return new TimelineScenarios(pack, scenarios).diagnostics();
    }

    private static ScenarioRunner runner(Pack pack) {
        ClassLoader none = ScenarioChecks.class.getClassLoader();
        return new ScenarioRunner(
                SafeguardingRules.load(new CompiledPack(pack, none)).interpreted());
    }

    private void isProven(Rule rule) {
        List<Scenario> own = scenarios.stream()
                .filter(scenario -> scenario.rule()
                        .filter(id -> id.equals(rule.id()) || id.equals(rule.row()))
                        .isPresent())
                .toList();
        List<Scenario> raising = own.stream()
                .filter(one -> one.kind() == ScenarioKind.RAISES && raises(one, rule.id()))
                .toList();
        EnumSet<ScenarioKind> missing = EnumSet.noneOf(ScenarioKind.class);
        if (raising.isEmpty()) {
            missing.add(ScenarioKind.RAISES);
        }
        if (changing(own, rule, ScenarioKind.NEAR_MISS).isEmpty()) {
            missing.add(ScenarioKind.NEAR_MISS);
        }
        if (!rule.patterns().isEmpty()
                && changing(own, rule, ScenarioKind.UNKNOWN).isEmpty()) {
            missing.add(ScenarioKind.UNKNOWN);
        }
        ScenarioPresence.report(rule, missing, diagnostics);
        boolean noticed = raising.isEmpty() || raising.stream().anyMatch(one -> failsWithout(rule.id(), one));
        if (!rule.id().equals(rule.row()) && !noticed) {
            diagnostics.add(
                    rule.place(),
                    "Every scenario passes without rule " + rule.id(),
                    "name it in 'required', with what only it asks for");
        }
    }

    private List<Scenario> changing(List<Scenario> own, Rule rule, ScenarioKind kind) {
        return own.stream()
                .filter(one -> one.kind() == kind)
                .filter(one -> one.base().map(base -> raises(base, rule.id())).orElse(kind == ScenarioKind.UNKNOWN))
                .toList();
    }

    private void needsItsRule(Scenario scenario) {
        Optional<String> rule = scenario.rule();
        if (rule.isPresent() && runner.run(scenario).passed() && !failsWithout(rule.get(), scenario)) {
            diagnostics.add(
                    scenario.place(),
                    "'" + scenario.name() + "' passes without " + rule.get(),
                    "'required: [" + rule.get() + "]'");
        }
    }

    private void missesByOneFact(Scenario scenario) {
        Optional<Scenario> base = scenario.base();
        if (base.isEmpty() || scenario.changes() != 1) {
            diagnostics.add(
                    scenario.place(),
                    "'" + scenario.name() + "' changes " + scenario.changes() + " facts",
                    "one path below 'but', so that the near miss names the one fact that matters");
            return;
        }
        Optional<String> rule = scenario.rule();
        if (rule.isPresent() && !raises(base.get(), rule.get())) {
            diagnostics.add(
                    scenario.place(),
                    "'" + scenario.name() + "' changes a case that does not raise " + rule.get() + ": '"
                            + base.get().name() + "'",
                    "'of: …' with the name of one that does");
        } else if (runner.run(base.get().expecting(scenario.expectations())).passed()) {
            diagnostics.add(
                    scenario.place(),
                    "'" + scenario.name() + "' passes too when the one fact that it changes is put back",
                    rule.map(id -> "'not required: [" + id + "]'").orElse("say what is not required"));
        }
    }

    private void goByTheirOwnDays() {
        Map<String, Rule> rows = new TreeMap<>();
        pack.rules().stream()
                .filter(rule -> rule.datedBy() != DatedBy.AS_AT)
                .forEach(rule -> rows.putIfAbsent(rule.row(), rule));
        rows.forEach((row, rule) -> {
            ScenarioRunner byTheDayAskedAbout = runner(PacksWithout.datesOfItsOwn(pack, row));
            boolean noticed = scenarios.stream()
                    .filter(scenario -> scenario.rule().filter(row::equals).isPresent()
                            || scenario.rule().isEmpty())
                    .anyMatch(scenario -> !byTheDayAskedAbout.run(scenario).passed());
            if (!noticed) {
                diagnostics.add(
                        rule.place(),
                        "Every scenario passes where row " + row + " goes by the day asked about",
                        "one whose own day lies on the other side of a change than 'as at'");
            }
        });
    }

    /** Whether an action that is not met rests on a row or rule. */
    private boolean raises(Scenario scenario, String rule) {
        return advice.computeIfAbsent(scenario, runner::advise).outstanding().stream()
                .anyMatch(action -> action.restsOn(rule));
    }

    private boolean failsWithout(String rule, Scenario scenario) {
        Pack rest = packsWithout.computeIfAbsent(rule, id -> PacksWithout.rule(pack, id));
        List<String> left = scenario.switchedOn().stream()
                .filter(on -> rest.rules().stream()
                        .anyMatch(one -> one.id().equals(on) || one.row().equals(on)))
                .toList();
        return !runnersWithout
                .computeIfAbsent(rule, id -> runner(rest))
                .run(scenario.switchingOn(left))
                .passed();
    }
}
