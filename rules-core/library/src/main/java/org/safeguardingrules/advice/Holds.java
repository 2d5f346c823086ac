package org.safeguardingrules.advice;

import java.util.List;
import java.util.function.Predicate;
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
        State state = considered ? adverse ? State.CONSIDERED : State.DONE : State.REQUIRED;
        return hold.with(new Progress(state, considered && !adverse, considered && adverse, records));
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
        return awaited.progress().met()
                || displacement
                        .of(awaited)
                        .filter(standing -> standing.how() == RelationKind.COVERS)
                        .map(standing -> standing.by().progress().met())
                        .orElse(false);
    }

    private static Predicate<Candidate> isAwaitedBy(Candidate hold) {
        return other -> hold.action().waitsFor().contains(other.action().name())
                && (!other.action().occasion().equals(hold.action().occasion())
                        || other.key().occasion().equals(hold.key().occasion()));
    }
}
