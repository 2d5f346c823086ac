package org.safeguardingrules.toolkit.conform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Recorded;
import org.safeguardingrules.casefile.Step;

/**
 * Which record of the mapped case stands for which of the reference case: the one that says most of the same, as ids are
 * each host's own.
 */
final class Counterparts {

    private static final int SAME_ID = 100;
    private static final int SAME_VALUE = 3;
    private static final int SAME_ANSWER = 1;
    private static final int OTHER_VALUE = -1;

    private final CodeMeanings meanings;
    private final Map<String, Recorded> found = new HashMap<>();

    private Counterparts(CodeMeanings meanings) {
        this.meanings = meanings;
    }

    static Counterparts of(CaseFile expected, CaseFile found, CodeMeanings meanings) {
        Counterparts counterparts = new Counterparts(meanings);
        counterparts.found.put(expected.person().id(), found.person());
        counterparts.inside(expected, found);
        return counterparts;
    }

    /** The record of the mapped case that stands for this one of the reference case. */
    Optional<Recorded> of(String expectedId) {
        return Optional.ofNullable(found.get(expectedId));
    }

    private void inside(Record expected, Record mapped) {
        for (Field field : Field.of(expected, mapped)) {
            if (field.expected() instanceof Listing<?> one && field.found() instanceof Listing<?> other) {
                match(records(one), records(other));
            }
        }
    }

    static List<Recorded> records(Listing<?> listing) {
        return listing.entries().stream()
                .filter(Recorded.class::isInstance)
                .map(Recorded.class::cast)
                .toList();
    }

    private record Pair(Recorded expected, Recorded mapped, int likeness) {}

    private void match(List<Recorded> expected, List<Recorded> mapped) {
        List<Pair> pairs = new ArrayList<>();
        for (Recorded one : expected) {
            for (Recorded other : mapped) {
                likeness(one, other)
                        .filter(likeness -> likeness >= 0)
                        .ifPresent(likeness -> pairs.add(new Pair(one, other, likeness)));
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::likeness).reversed());
        Set<String> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!found.containsKey(pair.expected().id())
                    && taken.add(pair.mapped().id())) {
                found.put(pair.expected().id(), pair.mapped());
                inside((Record) pair.expected(), (Record) pair.mapped());
            }
        }
    }

    /** How much two records say the same; empty where their codes mean different things. */
    private Optional<Integer> likeness(Recorded expected, Recorded mapped) {
        int likeness = expected.id().equals(mapped.id()) ? SAME_ID : 0;
        for (Field field : Field.of((Record) expected, (Record) mapped)) {
            if (field.expected() instanceof String one && field.found() instanceof String other) {
                if (!meanings.same(one, other)) {
                    return Optional.empty();
                }
                likeness += SAME_VALUE;
            } else if (field.expected() instanceof Fact<?> one && field.found() instanceof Fact<?> other) {
                likeness += of(Stated.of(one), Stated.of(other), SAME_VALUE);
            } else if (field.expected() instanceof Answer one && field.found() instanceof Answer other) {
                likeness += of(Stated.of(one), Stated.of(other), SAME_ANSWER);
            } else if (field.expected() instanceof List<?> one && field.found() instanceof List<?> other) {
                likeness += SAME_VALUE
                        * (int) one.stream()
                                .filter(step -> other.stream().anyMatch(same -> isSameStep(step, same)))
                                .count();
            }
        }
        return Optional.of(likeness);
    }

    private static boolean isSameStep(Object one, Object other) {
        return one instanceof Step step
                && other instanceof Step same
                && step.kind() == same.kind()
                && step.on().value().equals(same.on().value());
    }

    private static int of(Stated expected, Stated mapped, int same) {
        if (expected.value().isEmpty() || mapped.value().isEmpty()) {
            return 0;
        }
        return expected.value().equals(mapped.value()) ? same : OTHER_VALUE;
    }
}
