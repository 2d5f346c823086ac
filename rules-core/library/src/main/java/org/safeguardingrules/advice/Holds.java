package org.safeguardingrules.advice;

import java.util.List;
import java.util.function.Predicate;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.State;

/**
 * Settles how far holds have come: a hold lifts only when each answer that it waits for is received, read and
 * considered. An adverse one never lifts it; a manager decides, with reasons either way.
 */
final class Holds {

    private final List<Candidate> candidates;

    Holds(List<Candidate> candidates) {
        this.candidates = candidates;
    }

    List<Candidate> settle() {
        return candidates.stream()
                .map(candidate -> candidate.kind() == Kind.HOLD ? settled(candidate) : candidate)
                .toList();
    }

    private Candidate settled(Candidate hold) {
        List<Candidate> awaited = candidates.stream().filter(isAwaitedBy(hold)).toList();
        boolean considered = !awaited.isEmpty()
                && awaited.stream().allMatch(other -> other.progress().met());
        // A manager's decision is recorded under the hold's own name; it counts once everything is considered.
        boolean adverse = awaited.stream().anyMatch(other -> other.progress().adverse())
                && !hold.progress().met();
        List<String> records = awaited.stream()
                .flatMap(other -> other.progress().records().stream())
                .distinct()
                .sorted()
                .toList();
        State state = considered ? adverse ? State.CONSIDERED : State.DONE : State.REQUIRED;
        return hold.with(new Progress(state, considered && !adverse, considered && adverse, records));
    }

    private static Predicate<Candidate> isAwaitedBy(Candidate hold) {
        return other -> hold.action().waitsFor().contains(other.action().name())
                && (!other.action().occasion().equals(hold.action().occasion())
                        || other.key().occasion().equals(hold.key().occasion()));
    }
}
