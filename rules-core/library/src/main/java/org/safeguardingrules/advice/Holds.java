package org.safeguardingrules.advice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.Relation.RelationKind;
import org.safeguardingrules.pack.State;

/**
 * Settles how far holds have come: a hold lifts only when each answer that it waits for is received, read and
 * considered. An adverse one never lifts it; a manager decides, with reasons either way.
 */
final class Holds {

    private final List<Candidate> candidates;
    private final Displacement displacement;

    Holds(List<Candidate> candidates, Displacement displacement) {
        this.candidates = candidates;
        this.displacement = displacement;
    }

    /** Whether some hold among the others waits for a candidate. */
    static boolean isAwaited(Candidate candidate, List<Candidate> others) {
        return others.stream()
                .anyMatch(hold -> hold.kind() == Kind.HOLD && isAwaitedBy(hold).test(candidate));
    }

    List<Candidate> settle() {
        return candidates.stream()
                .map(candidate -> candidate.kind() == Kind.HOLD ? settled(candidate) : candidate)
                .toList();
    }

    private Candidate settled(Candidate hold) {
        List<Candidate> awaited = candidates.stream().filter(isAwaitedBy(hold)).toList();
        boolean considered = !awaited.isEmpty() && awaited.stream().allMatch(this::isDone);
        // A manager's decision is recorded under the hold's own name; it counts once everything is considered.
        boolean adverse =
                awaited.stream().anyMatch(this::isAdverse) && !hold.progress().met();
        List<String> records = awaited.stream()
                .flatMap(other -> other.progress().records().stream())
                .distinct()
                .sorted()
                .toList();
        List<ActionStep> steps = considered && !adverse ? List.of(lifted(hold, awaited)) : List.of();
        State state = considered ? adverse ? State.CONSIDERED : State.DONE : State.REQUIRED;
        return hold.with(new Progress(state, considered && !adverse, considered && adverse, records, steps));
    }

    /** The step by which the last of what was awaited was done; without its day where that of any is not known. */
    private ActionStep lifted(Candidate hold, List<Candidate> awaited) {
        List<ActionStep> last = Stream.concat(awaited.stream().map(this::done), Stream.of(hold.progress()))
                .flatMap(progress -> progress.steps().stream().reduce((earlier, later) -> later).stream())
                .filter(ActionStep::reached)
                .sorted(Comparator.comparing(step -> step.on().orElse(LocalDate.MIN)))
                .toList();
        ActionStep latest = last.get(last.size() - 1);
        boolean known = last.get(0).on().isPresent();
        return new ActionStep(
                State.DONE,
                latest.record(),
                known ? latest.on() : Optional.empty(),
                known ? latest.recordedOn() : Optional.empty(),
                Optional.empty(),
                false);
    }

    /** Whether what came of a candidate, or of the one that covers it, speaks for more to be done. */
    private boolean isAdverse(Candidate awaited) {
        return awaited.progress().adverse()
                || displacement
                        .standing(awaited)
                        .map(standing -> standing.by().progress().adverse())
                        .orElse(false);
    }

    /** Whether a candidate is done, or the one that covers it is. */
    private boolean isDone(Candidate awaited) {
        return done(awaited).met();
    }

    /** How far a candidate has come, or the one that covers it where it is not done itself. */
    private Progress done(Candidate awaited) {
        return displacement
                .of(awaited)
                .filter(standing -> standing.how() == RelationKind.COVERS)
                .map(standing -> standing.by().progress())
                .orElse(awaited.progress());
    }

    private static Predicate<Candidate> isAwaitedBy(Candidate hold) {
        return other -> hold.action().waitsFor().contains(other.action().name())
                && (!other.action().occasion().equals(hold.action().occasion())
                        || other.key().occasion().equals(hold.key().occasion()));
    }
}
