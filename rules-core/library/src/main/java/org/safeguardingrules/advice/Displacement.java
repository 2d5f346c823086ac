package org.safeguardingrules.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeguardingrules.pack.Relation;
import org.safeguardingrules.pack.Relation.RelationKind;
import org.safeguardingrules.pack.State;

/**
 * Finds, for each candidate, the one that stands in its place: outranks, replaces or covers it, for the same subject.
 */
final class Displacement {

    /**
     * That one candidate stands in another's place.
     *
     * @param by the candidate that stands
     * @param how how
     */
    record Displaced(Candidate by, RelationKind how) {}

    private final Map<String, List<Relation>> relationsOfSecond = new HashMap<>();
    private final Map<String, List<Candidate>> byRow = new HashMap<>();

    Displacement(List<Relation> relations, List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            byRow.computeIfAbsent(candidate.rule().row(), row -> new ArrayList<>())
                    .add(candidate);
        }
        for (Relation relation : relations) {
            boolean displaces = relation.kind() != RelationKind.COMES_BEFORE;
            if (displaces && byRow.containsKey(relation.first()) && byRow.containsKey(relation.second())) {
                relationsOfSecond
                        .computeIfAbsent(relation.second(), row -> new ArrayList<>())
                        .add(relation);
            }
        }
    }

    /** What stands in the candidate's place in the end; empty where it stands itself, as what is done always does. */
    Optional<Displaced> of(Candidate candidate) {
        return candidate.progress().met() ? Optional.empty() : standing(candidate);
    }

    /** What stands in the candidate's place in the end, or would if it were not done. */
    Optional<Displaced> standing(Candidate candidate) {
        Set<ActionKey> passed = new HashSet<>(Set.of(candidate.key()));
        return next(candidate, passed).map(first -> {
            Candidate standing = first.by();
            Optional<Displaced> further = Optional.of(first);
            while (further.isPresent()) {
                standing = further.get().by();
                passed.add(standing.key());
                further = next(standing, passed);
            }
            return new Displaced(standing, first.how());
        });
    }

    private Optional<Displaced> next(Candidate candidate, Set<ActionKey> passed) {
        boolean waits = candidate.progress().state() != State.REQUIRED
                && !candidate.progress().met();
        for (Relation relation : relationsOfSecond.getOrDefault(candidate.rule().row(), List.of())) {
            boolean meant = relation.action().isEmpty()
                    || relation.action().equals(candidate.key().action());
            if (!meant || relation.whileBegun() && !waits) {
                continue;
            }
            Optional<Candidate> stronger = byRow.getOrDefault(relation.first(), List.of()).stream()
                    .filter(other -> relation.by().isEmpty()
                            || relation.by().equals(other.key().action()))
                    .filter(other -> !relation.whileOpen() || !other.progress().met())
                    .filter(other -> relation.anySubject()
                            || other.key().subject().equals(candidate.key().subject()))
                    .filter(other -> !passed.contains(other.key()))
                    .min(likest(candidate));
            if (stronger.isPresent()) {
                return Optional.of(new Displaced(stronger.get(), relation.kind()));
            }
        }
        return Optional.empty();
    }

    /** Of several duties of the stronger row, the one that is done in the same way stands; then the most urgent. */
    private static Comparator<Candidate> likest(Candidate candidate) {
        return Comparator.<Candidate, Boolean>comparing(other ->
                        !other.action().completedBy().equals(candidate.action().completedBy()))
                .thenComparing(other -> other.kind() != candidate.kind())
                .thenComparing(Candidate::due)
                .thenComparing(Candidate::key);
    }
}
