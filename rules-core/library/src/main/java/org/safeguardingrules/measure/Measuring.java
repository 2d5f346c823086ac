package org.safeguardingrules.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.safeguardingrules.advice.ActionStep;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.Reason;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.pack.Duty;
import org.safeguardingrules.pack.Force;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Relation;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.pack.State;
import org.safeguardingrules.vocabulary.CaseFacts;

/** Reads from the advice on one case what became of each action. Made for one case. */
public final class Measuring {

    private final Pack pack;
    private final Advice advice;
    private final LocalDate asAt;
    private final Stages stages;
    private final Map<Counted, Outcome> outcomes = new TreeMap<>();

    private Measuring(Pack pack, Advice advice, Stages stages) {
        this.pack = pack;
        this.advice = advice;
        this.asAt = advice.receipt().asAt();
        this.stages = stages;
    }

    /** What is counted once in a case. */
    private record Counted(String action, boolean suggested, Cohort cohort) implements Comparable<Counted> {

        @Override
        public int compareTo(Counted other) {
            return measured(Outcome.NOT_BEGUN).compareTo(other.measured(Outcome.NOT_BEGUN));
        }

        Measured measured(Outcome outcome) {
            return new Measured(action, suggested, cohort, outcome);
        }
    }

    /**
     * What one case adds to the measures of a caseload.
     *
     * @param pack the pack that the advice was made with
     * @param stood the case file as it stood
     * @param facts its facts
     * @param advice the advice
     */
    public static CaseMeasures of(Pack pack, CaseFile stood, CaseFacts facts, Advice advice) {
        Measuring measuring = new Measuring(pack, advice, Stages.of(stood, facts));
        advice.actions().forEach(measuring::add);
        measuring.addLeftOpen();
        return new CaseMeasures(
                advice.caseId(),
                advice.complete(),
                MadeWith.of(advice.receipt()),
                measuring.stages.cohorts().stream().sorted().toList(),
                measuring.measured());
    }

    private void add(RequiredAction action) {
        String name = action.key().action();
        boolean suggested = action.force() == Force.SUGGESTED;
        Stage stage = stages.ofRecord(action.key().occasion());
        add(name, suggested, stage, outcome(action, isCertain(action.reasons(), suggested)));
        Map<String, List<Reason>> others = action.reasons().stream()
                .filter(reason -> reason.insteadOf().isPresent())
                .collect(Collectors.groupingBy(
                        reason -> reason.insteadOf().orElseThrow().action()));
        others.forEach((other, reasons) -> addInstead(other, reasons, action));
    }

    /** An action in whose place another stands: it counts as the other does, or as begun where it waits for an answer. */
    private void addInstead(String name, List<Reason> reasons, RequiredAction standing) {
        if (name.equals(standing.key().action())) {
            return;
        }
        boolean suggested = reasons.stream().allMatch(reason -> reason.force() == Force.SUGGESTED);
        boolean certain = isCertain(reasons, suggested);
        boolean waits = reasons.stream().anyMatch(reason -> standsOnlyWhileBegun(reason, standing));
        Outcome outcome = certain && waits ? Outcome.UNDER_WAY : outcome(standing, certain);
        Set<String> types = reasons.stream()
                .flatMap(reason -> pack.rules().stream()
                        .filter(rule -> rule.id().equals(reason.rule()))
                        .flatMap(rule -> rule.patterns().stream()))
                .map(Pattern::type)
                .collect(Collectors.toSet());
        add(name, suggested, stages.ofTypes(pack.action(name).occasion(), types), outcome);
    }

    private boolean standsOnlyWhileBegun(Reason reason, RequiredAction standing) {
        Reason.InsteadOf instead = reason.insteadOf().orElseThrow();
        List<Relation> ways = pack.relations().stream()
                .filter(relation -> relation.kind() == instead.relation()
                        && relation.second().equals(reason.row())
                        && (relation.action().isEmpty() || relation.action().equals(instead.action()))
                        && (relation.by().isEmpty()
                                || relation.by().equals(standing.key().action())))
                .filter(relation -> standing.reasons().stream()
                        .anyMatch(other -> other.row().equals(relation.first())))
                .toList();
        return !ways.isEmpty() && ways.stream().allMatch(Relation::whileBegun);
    }

    /** Whether a reason that counts rests on nothing unknown. What the advice says about itself always does. */
    private boolean isCertain(List<Reason> reasons, boolean suggested) {
        return reasons.stream()
                .filter(reason -> suggested || reason.force() != Force.SUGGESTED)
                .anyMatch(reason ->
                        reason.unknowns().isEmpty() || pack.aboutTheAdvice().containsKey(reason.rule()));
    }

    private Outcome outcome(RequiredAction action, boolean certain) {
        if (!certain) {
            return action.met() ? Outcome.RELEVANCE_UNKNOWN_DONE : Outcome.RELEVANCE_UNKNOWN;
        }
        boolean past = action.due().isPast(asAt);
        if (!action.met()) {
            return past ? notDone(action) : Outcome.NOT_YET_DUE;
        }
        if (!past) {
            return Outcome.DONE_AHEAD;
        }
        Optional<LocalDate> begun = action.steps().stream().findFirst().flatMap(ActionStep::on);
        return begun.map(day -> day.isAfter(action.due().day()) ? Outcome.DONE_LATE : Outcome.DONE_IN_TIME)
                .orElse(Outcome.DONE_ON_UNKNOWN_DAY);
    }

    private static Outcome notDone(RequiredAction action) {
        if (action.overridden()) {
            return Outcome.DECIDED_AGAINST;
        }
        return action.state() == State.REQUIRED ? Outcome.NOT_BEGUN : Outcome.UNDER_WAY;
    }

    /** What rules that were silent, or could not be judged, might have asked for, where none asks for the same. */
    private void addLeftOpen() {
        Set<String> open = new HashSet<>();
        advice.openQuestions().questions().forEach(question -> open.addAll(question.rules()));
        advice.openQuestions().notSupplied().forEach(field -> open.addAll(field.rules()));
        advice.failures().forEach(failure -> open.add(failure.rule()));
        pack.rules().stream().filter(rule -> open.contains(rule.id())).forEach(this::addLeftOpen);
    }

    private void addLeftOpen(Rule rule) {
        List<String> types = rule.patterns().stream().map(Pattern::type).toList();
        for (Duty duty : rule.duties()) {
            boolean suggested = Forces.strongest(pack, rule, duty) == Force.SUGGESTED;
            Stage stage = stages.ofTypes(pack.action(duty.action()).occasion(), types);
            Counted counted = counted(duty.action(), suggested, stage, false);
            boolean atStage = stages.contain(counted.cohort());
            outcomes.putIfAbsent(counted, atStage ? Outcome.RELEVANCE_UNKNOWN : Outcome.STAGE_UNKNOWN);
        }
    }

    private void add(String action, boolean suggested, Stage stage, Outcome outcome) {
        Counted counted = counted(action, suggested, stage, outcome.isRequired());
        outcomes.merge(counted, stages.contain(counted.cohort()) ? outcome : Outcome.STAGE_UNKNOWN, Outcome::and);
    }

    /** What is required for certain counts where the case is, and so does all of a case that is at no stage for certain. */
    private Counted counted(String action, boolean suggested, Stage stage, boolean required) {
        boolean atMain = stages.cohort(stage).isEmpty() && (required || stages.main() == Stage.NOT_KNOWN);
        Stage counts = atMain ? stages.main() : stage;
        return new Counted(action, suggested, stages.cohort(counts).orElseGet(() -> Cohort.of(counts)));
    }

    /** What is required by something that binds does not count again as suggested. */
    private List<Measured> measured() {
        List<Measured> measured = new ArrayList<>();
        outcomes.forEach((counted, outcome) -> {
            Outcome binding =
                    counted.suggested() ? outcomes.get(new Counted(counted.action(), false, counted.cohort())) : null;
            if (binding == null || !binding.isRequired()) {
                measured.add(counted.measured(outcome));
            }
        });
        return measured;
    }
}
