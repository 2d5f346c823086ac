package org.safeguardingrules.compiler.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.NotSupplied;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.compiler.testkit.ScenarioResult.Failure;
import org.safeguardingrules.pack.Kind;

/**
 * Runs scenarios against rules.
 *
 * <p>Thread-safe. Rules that a scenario switches on are bound once for all scenarios that switch on the same.
 */
public final class ScenarioRunner {

    private final SafeguardingRules rules;
    private final Map<List<String>, SafeguardingRules> switchedOn = new ConcurrentHashMap<>();

    /** Runs against these rules. */
    public ScenarioRunner(SafeguardingRules rules) {
        this.rules = rules;
    }

    /** The advice on the scenario's case, compared with what it expects. */
    public ScenarioResult run(Scenario scenario) {
        return compared(scenario, advise(scenario));
    }

    /** Advice on the scenario's case, compared with what it expects. */
    public ScenarioResult compared(Scenario scenario, Advice advice) {
        return new ScenarioResult(scenario, advice, failures(scenario, advice));
    }

    /** The advice on the scenario's case. */
    public Advice advise(Scenario scenario) {
        SafeguardingRules bound = scenario.switchedOn().isEmpty()
                ? rules
                : switchedOn.computeIfAbsent(scenario.switchedOn(), rules::switchOn);
        return bound.advise(scenario.caseFile(), scenario.asAt(), scenario.knownAt());
    }

    private List<Failure> failures(Scenario scenario, Advice advice) {
        Expectations expected = scenario.expectations();
        Telling telling = new Telling(rules.pack(), scenario, advice);
        List<Failure> failures = new ArrayList<>();
        for (Expectation one : expected.required()) {
            required(one, advice, telling, failures);
        }
        for (String rule : expected.notRequired()) {
            advice.outstanding().stream()
                    .filter(action -> action.restsOn(rule))
                    .forEach(action -> failures.add(
                            new Failure(rule, "not required", Telling.inWords(action), Telling.reasons(action, rule))));
        }
        expected.nothingBut()
                .ifPresent(rules -> advice.outstanding().stream()
                        .filter(action -> rules.stream().noneMatch(action::restsOn))
                        .forEach(action -> failures.add(new Failure(
                                action.key().action(),
                                rules.isEmpty() ? "nothing at all" : "nothing but " + String.join(", ", rules),
                                Telling.inWords(action),
                                Telling.reasons(action, "")))));
        for (Kind kind : expected.kindsAbsent()) {
            advice.outstanding().stream()
                    .filter(action -> action.kind() == kind)
                    .forEach(action -> failures.add(new Failure(
                            kind.method(),
                            "no action of this kind",
                            Telling.inWords(action),
                            Telling.reasons(action, ""))));
        }
        completeness(expected, advice, failures);
        List<String> notKnown = advice.openQuestions().questions().stream()
                .map(question -> question.fact().field())
                .toList();
        List<String> notSupplied = advice.openQuestions().notSupplied().stream()
                .map(NotSupplied::field)
                .toList();
        named(expected.openQuestions(), notKnown, "named as not known", failures);
        named(expected.notSupplied(), notSupplied, "named as not held by the host", failures);
        return failures;
    }

    private static void required(Expectation expected, Advice advice, Telling telling, List<Failure> failures) {
        List<RequiredAction> resting = (expected.countsMet() ? advice.actions() : advice.outstanding())
                .stream().filter(action -> action.restsOn(expected.rule())).toList();
        RequiredAction nearest = resting.stream()
                .min(Comparator.comparing(expected::differences))
                .orElse(null);
        if (nearest == null) {
            failures.add(telling.missing(expected));
        } else if (expected.differences(nearest) > 0) {
            failures.add(new Failure(
                    expected.rule(),
                    expected.inWords(),
                    Telling.differing(expected, nearest),
                    Telling.reasons(nearest, expected.rule())));
        }
    }

    private static void completeness(Expectations expected, Advice advice, List<Failure> failures) {
        List<String> failed =
                advice.failures().stream().map(Advice.Failure::rule).toList();
        for (String rule : expected.incomplete()) {
            boolean named = failed.stream().anyMatch(id -> id.equals(rule) || id.startsWith(rule + "."));
            if (!named) {
                failures.add(new Failure(rule, "named as not judged", "judged", List.of()));
            }
        }
        expected.complete()
                .filter(complete -> complete != advice.complete())
                .ifPresent(complete -> failures.add(new Failure(
                        "the advice",
                        complete ? "complete" : "incomplete",
                        advice.complete() ? "complete" : "incomplete",
                        advice.failures().stream()
                                .map(failure -> failure.rule() + " was not judged: " + failure.why())
                                .toList())));
        if (!advice.failures().isEmpty()
                && expected.incomplete().isEmpty()
                && expected.complete().isEmpty()) {
            advice.failures()
                    .forEach(failure -> failures.add(
                            new Failure(failure.rule(), "judged", "not judged: " + failure.why(), List.of())));
        }
    }

    private static void named(List<String> fields, List<String> said, String how, List<Failure> failures) {
        List<String> named = said.stream().distinct().toList();
        for (String field : fields) {
            if (!named.contains(field)) {
                failures.add(
                        new Failure(field, how, named.isEmpty() ? "nothing is" : String.join(", ", named), List.of()));
            }
        }
    }
}
