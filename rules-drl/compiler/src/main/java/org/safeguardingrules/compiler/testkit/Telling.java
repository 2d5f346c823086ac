package org.safeguardingrules.compiler.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.MissingFact;
import org.safeguardingrules.advice.Reason;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.compiler.testkit.ScenarioResult.Failure;
import org.safeguardingrules.pack.DatedBy;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Rule;

/** Says in words what the advice on a scenario's case is, and why. */
final class Telling {

    private final Pack pack;
    private final Scenario scenario;
    private final Advice advice;

    Telling(Pack pack, Scenario scenario, Advice advice) {
        this.pack = pack;
        this.scenario = scenario;
        this.advice = advice;
    }

    /** That no action rests on a rule, and what may be behind it. */
    Failure missing(Expectation expected) {
        String rule = expected.rule();
        List<String> reasons = new ArrayList<>();
        pack.rules().stream()
                .filter(one -> one.id().equals(rule) || one.row().equals(rule))
                .forEach(one -> whyNot(one).ifPresent(reasons::add));
        advice.actions().stream()
                .filter(action -> action.met() && action.restsOn(rule))
                .forEach(action -> reasons.add(inWords(action) + " is met; say 'state: …' where that is meant"));
        advice.failures().stream()
                .filter(failure -> belongs(failure.rule(), rule))
                .forEach(failure -> reasons.add(failure.rule() + " was not judged: " + failure.why()));
        boolean judged = reasons.isEmpty();
        advice.openQuestions().questions().stream()
                .filter(question -> question.rules().stream().anyMatch(id -> belongs(id, rule)))
                .forEach(question -> reasons.add("not known: " + gap(question.fact())));
        advice.openQuestions().notSupplied().stream()
                .filter(missing -> missing.rules().stream().anyMatch(id -> belongs(id, rule)))
                .forEach(missing -> reasons.add("not known: " + missing.field() + " (not supplied)"));
        if (judged) {
            reasons.add("its conditions do not hold on " + scenario.asAt() + "; required instead: " + required());
        }
        return new Failure(rule, expected.inWords(), "not required", reasons);
    }

    private static boolean belongs(String id, String rowOrRule) {
        return id.equals(rowOrRule) || id.startsWith(rowOrRule + ".");
    }

    private Optional<String> whyNot(Rule rule) {
        boolean on = scenario.switchedOn().contains(rule.id())
                || scenario.switchedOn().contains(rule.row());
        if (rule.off().isPresent() && !on) {
            return Optional.of(
                    rule.id() + " is off: " + rule.off().get() + ". Maybe 'switched on: [" + rule.row() + "]'");
        }
        if (rule.datedBy() == DatedBy.AS_AT && !rule.inForceOn(scenario.asAt())) {
            return Optional.of(rule.id() + " is in force from " + rule.from()
                    + rule.until().map(day -> " until " + day).orElse("") + ", and the day is " + scenario.asAt());
        }
        return Optional.empty();
    }

    private String required() {
        return advice.outstanding().isEmpty()
                ? "nothing"
                : advice.outstanding().stream()
                        .map(action -> rules(action) + " (" + action.key().action() + " about "
                                + action.key().subject() + ")")
                        .collect(Collectors.joining("; "));
    }

    private static String rules(RequiredAction action) {
        return action.reasons().stream().map(Reason::rule).distinct().collect(Collectors.joining(", "));
    }

    /** An action in one line. */
    static String inWords(RequiredAction action) {
        return "'" + action.key().action() + "' about " + action.key().subject() + ", occasion "
                + action.key().occasion() + ", " + action.state().word() + ", due "
                + action.due().day();
    }

    /** Those details of an action that differ from what was expected. */
    static String differing(Expectation expected, RequiredAction action) {
        return expected.details().entrySet().stream()
                        .filter(detail ->
                                !detail.getKey().of(action, expected.rule()).equals(detail.getValue()))
                        .map(detail ->
                                detail.getKey().key() + " " + detail.getKey().of(action, expected.rule()))
                        .collect(Collectors.joining(", "))
                + ", in " + inWords(action);
    }

    /** Why an action is required: the reasons of a rule or row, else all of them. */
    static List<String> reasons(RequiredAction action, String rule) {
        return action.reasons().stream()
                .filter(reason -> rule.isEmpty()
                        || reason.rule().equals(rule)
                        || reason.row().equals(rule))
                .map(Telling::reason)
                .distinct()
                .toList();
    }

    private static String reason(Reason reason) {
        return reason.rule() + " " + reason.sentence()
                + (reason.records().isEmpty() ? "" : "; rests on " + String.join(", ", reason.records()))
                + (reason.unknowns().isEmpty()
                        ? ""
                        : "; not known: "
                                + reason.unknowns().stream().map(Telling::gap).collect(Collectors.joining(", ")))
                + reason.insteadOf()
                        .map(other -> "; instead of '" + other.action() + "'")
                        .orElse("");
    }

    private static String gap(MissingFact fact) {
        return fact.field() + " of " + fact.record() + " (" + fact.why().word() + ")";
    }
}
