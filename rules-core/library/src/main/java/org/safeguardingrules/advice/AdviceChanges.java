package org.safeguardingrules.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeguardingrules.pack.State;

/**
 * What has changed between two advices on the same case.
 *
 * @param appeared actions that were not required before
 * @param met actions that were still to be done and are met now
 * @param changed actions whose due day, priority, force, state, steps, reasons or decisions changed
 * @param advanced the steps that were reached since, of actions that were required before, whether they are met or not
 * @param overridesLapsed decisions not to take an action that stood and stand no more, each with its causes
 * @param lapsed actions that are no longer required, each with its cause
 */
public record AdviceChanges(
        List<ActionKey> appeared,
        List<ActionKey> met,
        List<ActionKey> changed,
        List<Advanced> advanced,
        List<OverrideLapsed> overridesLapsed,
        List<Lapsed> lapsed) {

    /** Keeps the lists as they are. */
    public AdviceChanges {
        appeared = List.copyOf(appeared);
        met = List.copyOf(met);
        changed = List.copyOf(changed);
        advanced = List.copyOf(advanced);
        overridesLapsed = List.copyOf(overridesLapsed);
        lapsed = List.copyOf(lapsed);
    }

    /**
     * An action that has come further.
     *
     * @param key the action
     * @param steps the steps that it had not reached before
     */
    public record Advanced(ActionKey key, List<ActionStep> steps) {

        /** Keeps the steps as they are. */
        public Advanced {
            steps = List.copyOf(steps);
        }
    }

    /** Why an action is no longer required. */
    public enum Cause {
        /** Another action stands in its place and carries its reasons. */
        ANOTHER_STANDS_IN_ITS_PLACE,
        /** The pack is another one. */
        POLICY_CHANGED,
        /** A rule that asked for it could not be evaluated this time. */
        NOT_JUDGED,
        /** On another day no rule asks for it any more. */
        TIME_PASSED,
        /** On what is recorded now no rule asks for it any more. */
        RECORD_CHANGED
    }

    /**
     * An action that is no longer required.
     *
     * @param key the action
     * @param cause why
     */
    public record Lapsed(ActionKey key, Cause cause) {}

    /**
     * A decision not to take an action that stands no more.
     *
     * @param key the action, which is asked for as before
     * @param override the decision as it is now
     */
    public record OverrideLapsed(ActionKey key, RecordedOverride override) {}

    static AdviceChanges between(Advice previous, Advice now) {
        List<ActionKey> appeared = new ArrayList<>();
        List<ActionKey> met = new ArrayList<>();
        List<ActionKey> changed = new ArrayList<>();
        for (RequiredAction action : now.actions()) {
            Optional<RequiredAction> before = previous.action(action.key());
            if (before.isEmpty()) {
                appeared.add(action.key());
            } else if (action.met() && !before.get().met()) {
                met.add(action.key());
            } else if (!before.get().equals(action)) {
                changed.add(action.key());
            }
        }
        List<Advanced> advanced = now.actions().stream()
                .flatMap(action -> previous
                        .action(action.key())
                        .map(before -> new Advanced(action.key(), reachedSince(before, action)))
                        .filter(further -> !further.steps().isEmpty())
                        .stream())
                .toList();
        List<Lapsed> lapsed = previous.actions().stream()
                .filter(action -> now.action(action.key()).isEmpty())
                .map(action -> new Lapsed(action.key(), cause(action, previous, now)))
                .toList();
        List<OverrideLapsed> overridesLapsed = now.actions().stream()
                .filter(action -> previous.action(action.key())
                        .filter(RequiredAction::overridden)
                        .isPresent())
                .flatMap(action -> action.override().stream()
                        .filter(override -> !override.stands())
                        .map(override -> new OverrideLapsed(action.key(), override)))
                .toList();
        return new AdviceChanges(appeared, met, changed, advanced, overridesLapsed, lapsed);
    }

    private static List<ActionStep> reachedSince(RequiredAction before, RequiredAction now) {
        Set<State> then = before.steps().stream()
                .filter(ActionStep::reached)
                .map(ActionStep::state)
                .collect(Collectors.toSet());
        return now.steps().stream()
                .filter(step -> step.reached() && !then.contains(step.state()))
                .toList();
    }

    private static Cause cause(RequiredAction gone, Advice previous, Advice now) {
        boolean displaced = now.actions().stream()
                .filter(action -> action.key().subject().equals(gone.key().subject()))
                .flatMap(action -> action.reasons().stream())
                .anyMatch(reason -> reason.insteadOf()
                        .map(other -> other.action().equals(gone.key().action()))
                        .orElse(false));
        if (displaced) {
            return Cause.ANOTHER_STANDS_IN_ITS_PLACE;
        }
        boolean failed = gone.reasons().stream()
                .anyMatch(reason -> now.failures().stream()
                        .anyMatch(failure -> failure.rule().equals(reason.rule())));
        if (failed) {
            return Cause.NOT_JUDGED;
        }
        if (!previous.receipt().packDigest().equals(now.receipt().packDigest())) {
            return Cause.POLICY_CHANGED;
        }
        boolean sameRecord = previous.receipt().knownAt().equals(now.receipt().knownAt());
        return sameRecord && !previous.receipt().asAt().equals(now.receipt().asAt())
                ? Cause.TIME_PASSED
                : Cause.RECORD_CHANGED;
    }
}
