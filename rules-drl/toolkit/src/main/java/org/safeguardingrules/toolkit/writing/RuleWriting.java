package org.safeguardingrules.toolkit.writing;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.compiler.diagnostic.Diagnostic;
import org.safeguardingrules.compiler.reader.ReadPack;
import org.safeguardingrules.compiler.testkit.CheckedPack;
import org.safeguardingrules.compiler.testkit.Scenario;
import org.safeguardingrules.compiler.testkit.ScenarioResult;
import org.safeguardingrules.compiler.testkit.ScenarioRunner;
import org.safeguardingrules.pack.CompiledPack;

/**
 * Writes a new rule, first in mind: the pack is read, checked and tried with it, and only a pack that is still sound is
 * handed back to be written.
 */
public final class RuleWriting {

    private final ReadPack read;
    private final NewRule rule;
    private final Additions additions;

    private RuleWriting(ReadPack read, NewRule rule) {
        this.read = read;
        this.rule = rule;
        this.additions = new Additions(read.files());
    }

    /**
     * The files that differ once the rule is there, each with its text.
     *
     * @param read the pack, in which nothing is wrong
     * @param answers answers by the word of their question; what is left open is asked
     */
    public static SortedMap<String, String> write(
            ReadPack read, Map<String, String> answers, BufferedReader in, PrintWriter out) {
        NewRule rule = RuleInterview.ask(read, new Interview(answers, in, out));
        return new RuleWriting(read, rule).files();
    }

    private SortedMap<String, String> files() {
        RuleText text = new RuleText(rule);
        ScenarioText scenarios = new ScenarioText(rule);
        String theme = rule.theme() + ".yaml";
        String scenarioFile = "scenarios/" + rule.theme() + "/" + rule.id() + ".yaml";
        additions.create(ruleFile(), text.drl());
        additions.create(scenarioFile, scenarios.text(Optional.empty()));
        rule.title().ifPresent(title -> additions.insertAfterLast(family(), "rows.yaml", text.row(title)));
        rule.madePeriod().ifPresent(period -> additions.append("parameters/" + theme, text.parameter(period)));
        rule.madeAuthority()
                .ifPresent(authority -> additions.append("authorities/" + theme, text.authority(authority)));
        rule.madeAction().ifPresent(action -> {
            additions.append("actions/" + theme, text.action(action));
            additions.append("wording/en/" + theme, text.wording(action));
        });
        LocalDate due = due(sound());
        additions.replace(scenarioFile, scenarios.text(Optional.of(due)));
        passing(sound());
        return additions.changed();
    }

    private String ruleFile() {
        return "rules/" + rule.theme() + "/"
                + rule.id().toLowerCase(Locale.ROOT).replace('.', '-') + ".drl";
    }

    private String family() {
        return rule.row().substring(0, rule.row().indexOf('-') + 1);
    }

    private CheckedPack sound() {
        CheckedPack checked = CheckedPack.of(additions.files());
        Stream<Diagnostic> missing =
                checked.missing().stream().filter(one -> one.place().file().equals(ruleFile()));
        String wrong = Stream.concat(checked.mistakes().stream(), missing)
                .map(Diagnostic::toString)
                .collect(Collectors.joining("\n"));
        if (!wrong.isEmpty()) {
            throw new UnusableAnswer("With this rule the pack would be wrong, and nothing was written:\n" + wrong);
        }
        return checked;
    }

    /** The day on which what the first scenario asks for is due. */
    private LocalDate due(CheckedPack checked) {
        Advice advice = runner(checked).advise(own(checked).get(0));
        return advice.outstanding().stream()
                .filter(action -> action.restsOn(rule.id()))
                .map(action -> action.due().day())
                .findFirst()
                .orElseThrow(() -> new UnusableAnswer(
                        "The rule asks for nothing where its facts are so, and nothing was written. Maybe "
                                + rule.subject().type()
                                + " counts only with more facts than these: then write the rule by hand, as rules-drl/README.md"
                                + " shows."));
    }

    private void passing(CheckedPack checked) {
        ScenarioRunner runner = runner(checked);
        String failures = own(checked).stream()
                .map(runner::run)
                .filter(result -> !result.passed())
                .map(ScenarioResult::toString)
                .collect(Collectors.joining("\n"));
        if (!failures.isEmpty()) {
            throw new UnusableAnswer("The rule's own scenarios would fail, and nothing was written:\n" + failures);
        }
    }

    private List<Scenario> own(CheckedPack checked) {
        return checked.scenarios().all().stream()
                .filter(scenario -> scenario.rule().equals(Optional.of(rule.id())))
                .toList();
    }

    private static ScenarioRunner runner(CheckedPack checked) {
        return new ScenarioRunner(
                SafeguardingRules.load(CompiledPack.notCompiled(checked.read().orThrow())));
    }
}
