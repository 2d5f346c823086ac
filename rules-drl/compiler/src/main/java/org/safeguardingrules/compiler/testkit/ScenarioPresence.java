package org.safeguardingrules.compiler.testkit;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.safeguardingrules.compiler.diagnostic.Diagnostic;
import org.safeguardingrules.compiler.diagnostic.Diagnostics;
import org.safeguardingrules.compiler.reader.ReadPack;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Rule;

/**
 * Whether each rule has a scenario of every kind, as far as the files say it: that they prove the rule is seen when they
 * run. A rule of which an unreadable file may speak is not asked for more.
 */
final class ScenarioPresence {

    private final ReadPack read;
    private final Scenarios scenarios;
    private final Diagnostics diagnostics = new Diagnostics();

    ScenarioPresence(ReadPack read, Scenarios scenarios) {
        this.read = read;
        this.scenarios = scenarios;
    }

    List<Diagnostic> diagnostics() {
        Pack pack = read.draft().pack();
        Map<String, Set<ScenarioKind>> kinds = new HashMap<>();
        for (Scenario scenario : scenarios.all()) {
            scenario.rule()
                    .ifPresent(id -> kinds.computeIfAbsent(id, any -> EnumSet.noneOf(ScenarioKind.class))
                            .add(scenario.kind()));
        }
        Set<String> unread = new TreeSet<>();
        scenarios.diagnostics().forEach(mistake -> unread.add(mistake.place().file()));
        for (Rule rule : Stream.concat(pack.rules().stream(), pack.aboutTheAdvice().values().stream())
                .toList()) {
            Set<ScenarioKind> missing = EnumSet.of(ScenarioKind.RAISES, ScenarioKind.NEAR_MISS);
            if (!rule.patterns().isEmpty()) {
                missing.add(ScenarioKind.UNKNOWN);
            }
            missing.removeAll(kinds.getOrDefault(rule.id(), Set.of()));
            missing.removeAll(kinds.getOrDefault(rule.row(), Set.of()));
            boolean unsure = read.draft().misread().contains(rule.place())
                    || read.diagnostics().stream().anyMatch(said -> said.what().contains("'" + rule.row() + "'"))
                    || unread.stream().anyMatch(file -> speaksOf(file, rule.row()));
            if (!unsure) {
                report(rule, missing, diagnostics);
            }
        }
        return diagnostics.list();
    }

    private boolean speaksOf(String file, String row) {
        return file.contains(row) || read.files().texts().getOrDefault(file, "").contains(row);
    }

    /** Reports the kinds of scenario that a rule does not have. */
    static void report(Rule rule, Set<ScenarioKind> missing, Diagnostics diagnostics) {
        if (!missing.isEmpty()) {
            List<String> words = missing.stream().map(ScenarioKind::word).toList();
            diagnostics.add(
                    rule.place(),
                    "Rule " + rule.id() + " has no scenario '" + String.join("', '", words) + "'",
                    "'- " + words.get(0) + ": …' in scenarios/" + (rule.theme().isEmpty() ? "<theme>" : rule.theme())
                            + "/" + rule.row() + ".yaml");
        }
    }
}
