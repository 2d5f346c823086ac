package org.safeguardingrules.advice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Provenance;
import org.safeguardingrules.casefile.Step;
import org.safeguardingrules.casefile.StepKind;
import org.safeguardingrules.pack.State;

/**
 * How far something asked, made or done has come: sent is not answered, answered is not read, read is not considered. No
 * step counts before the one it follows.
 *
 * @param state the state reached
 * @param steps the steps up to the day asked about, London calendar; a step on an unknown day is one of them
 */
record Life(State state, List<Step> steps) {

    private static final Map<StepKind, State> STATE_OF_STEP = Map.of(
            StepKind.REQUESTED, State.ASKED,
            StepKind.MADE, State.ASKED,
            StepKind.TELEPHONED, State.ASKED,
            StepKind.WRITTEN, State.ASKED,
            StepKind.ACKNOWLEDGED, State.ASKED,
            StepKind.REPLIED, State.ANSWERED,
            StepKind.DECIDED, State.ANSWERED,
            StepKind.READ, State.READ,
            StepKind.CONSIDERED, State.CONSIDERED);

    private static final Comparator<Step> BY_DAY =
            Comparator.comparing(step -> step.on().value().orElse(LocalDate.MIN));

    /** Keeps the steps as they are. */
    Life {
        steps = List.copyOf(steps);
    }

    /** What is asked or made, and answered by somebody else: no completion of it counts but being considered. */
    static Life of(List<Step> steps, LocalDate asAt) {
        List<Step> taken = upTo(asAt, steps);
        return new Life(reached(taken), taken);
    }

    /** An act under an action's own name, which a completion completes whatever came before. */
    static Life ofAct(List<Step> steps, LocalDate asAt) {
        List<Step> taken = upTo(asAt, steps);
        boolean completed = taken.stream().anyMatch(step -> step.kind() == StepKind.COMPLETED);
        return new Life(completed ? State.DONE : reached(taken), taken);
    }

    /** Something that was done at once, on a day that may not be known. */
    static Life done(Fact<LocalDate> on, Provenance record) {
        Optional<LocalDate> recordedOn = on.provenance().recordedOn().or(record::recordedOn);
        return new Life(State.DONE, List.of(new Step(StepKind.COMPLETED, on, Optional.empty(), recordedOn)));
    }

    /** The same, but come no further than this. */
    Life noFurtherThan(State last) {
        return state.compareTo(last) <= 0 ? this : new Life(last, steps);
    }

    /** The first day on which anything was done, where known. */
    Optional<LocalDate> begun() {
        return steps.stream().flatMap(step -> step.on().value().stream()).min(Comparator.naturalOrder());
    }

    /** The last day on which anything was done, where known. */
    Optional<LocalDate> ended() {
        return steps.stream().flatMap(step -> step.on().value().stream()).max(Comparator.naturalOrder());
    }

    /** Whether it has come so far. */
    boolean hasReached(State other) {
        return state.compareTo(other) >= 0;
    }

    /**
     * The first of the steps by which it came to a state; one without a day may have been the first. Empty where only a
     * later step tells that it came there.
     */
    Optional<Step> into(State other) {
        Optional<Step> own = steps.stream()
                .filter(step -> other.equals(STATE_OF_STEP.get(step.kind())))
                .filter(step -> step.kind() != StepKind.ACKNOWLEDGED)
                .min(BY_DAY);
        return own.filter(step -> hasReached(other));
    }

    /** The step that completed it at once. */
    Optional<Step> completion() {
        return steps.stream()
                .filter(step -> state == State.DONE && step.kind() == StepKind.COMPLETED)
                .min(BY_DAY);
    }

    private static List<Step> upTo(LocalDate asAt, List<Step> steps) {
        return steps.stream()
                .filter(step -> step.on().value().map(day -> !day.isAfter(asAt)).orElse(true))
                // A request without a day of sending is not sent.
                .filter(step ->
                        step.kind() != StepKind.REQUESTED || step.on().value().isPresent())
                .toList();
    }

    private static State reached(List<Step> steps) {
        Set<State> states = EnumSet.noneOf(State.class);
        steps.forEach(
                step -> Optional.ofNullable(STATE_OF_STEP.get(step.kind())).ifPresent(states::add));
        if (states.contains(State.ANSWERED)) {
            states.add(State.ASKED);
        }
        State reached = State.REQUIRED;
        for (State next : State.WAY) {
            if (!states.contains(next)) {
                return reached;
            }
            reached = next;
        }
        return reached;
    }
}
