package org.safeguardingrules.compiler.testkit.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.AsItStood;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Completeness;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Step;
import org.safeguardingrules.casefile.Unknown;
import org.safeguardingrules.compiler.testkit.Spot;

/** Makes what is known unknown. */
final class Unknowns {

    /**
     * A case file in which one thing is no longer known.
     *
     * @param spot what was known
     * @param kind why it is not known now
     * @param caseFile the case file
     * @param fields the fields, as entity and field, that are not known for it
     */
    record Forgotten(Spot spot, Unknown kind, CaseFile caseFile, Set<String> fields) {

        /** What was done, in words. */
        String words() {
            return "Made " + shown(spot) + " unknown (" + kind.word() + ")";
        }
    }

    /** Ids of the record that a field belongs to and of those that hold it; {@code case} for a collection of the case. */
    static Set<String> holders(Spot spot, List<Spot> all) {
        Set<String> records = new TreeSet<>(Set.of(spot.recordId()));
        for (Spot other : all) {
            String folder = other.path().substring(0, other.path().lastIndexOf('.') + 1);
            if (!folder.isEmpty() && spot.path().startsWith(folder)) {
                records.add(other.recordId());
            }
        }
        if (!spot.path().contains(".")) {
            records.add("case");
        }
        return records;
    }

    private static final int CENTURIES = 300;

    private Unknowns() {}

    /** A field, what it holds and whose it is, in short. */
    static String shown(Spot spot) {
        String value = "steps";
        if (spot.value() instanceof Answer answer) {
            value = answer.value().word();
        } else if (spot.value() instanceof Fact<?> fact) {
            value = fact.value().map(Object::toString).orElse("unknown");
        } else if (spot.value() instanceof Listing<?> listing) {
            value = listing.completeness().word() + " with " + listing.entries().size();
        }
        return spot.path() + " of " + spot.recordId() + " (" + value + ")";
    }

    /** The records whose days contradict each other: without the one day, the other is clear. */
    static Set<String> contradicted(Trial trial) {
        return trial.caseFile().asItStood(trial.knownAt()).doubts().stream()
                .map(AsItStood.Doubt::record)
                .collect(Collectors.toSet());
    }

    /** What is known and could be unknown. */
    static List<Spot> known(Trial trial) {
        return trial.visible().stream()
                .filter(spot -> isKnown(spot.value(), trial))
                .toList();
    }

    private static boolean isKnown(Object value, Trial trial) {
        if (value instanceof Answer answer) {
            return !answer.isUnknown();
        }
        if (value instanceof Fact<?> fact) {
            return !fact.isUnknown();
        }
        if (value instanceof Listing<?> listing) {
            return listing.isClosed() || !listing.entries().isEmpty();
        }
        return value instanceof List<?> steps && !dated(steps, trial).isEmpty();
    }

    /** The positions of the steps whose days could be seen. */
    private static List<Integer> dated(List<?> steps, Trial trial) {
        return IntStream.range(0, steps.size())
                .filter(position -> {
                    Step step = (Step) steps.get(position);
                    return !step.on().isUnknown()
                            && !step.visibleFrom().orElseThrow().isAfter(trial.knownAt());
                })
                .boxed()
                .toList();
    }

    private static int anyDated(List<?> steps, Trial trial) {
        List<Integer> dated = dated(steps, trial);
        return dated.get(trial.chance().nextInt(dated.size()));
    }

    /** The case file with one known thing unknown, for a reason; empty where no case file is like that. */
    static Optional<Forgotten> forget(Spot spot, Unknown kind, Trial trial) {
        CaseFile less = spot.with(unknown(spot.value(), kind, trial));
        return Trial.isUsable(less)
                ? Optional.of(new Forgotten(spot, kind, less, Set.of(name(spot, spot.field()))))
                : Optional.empty();
    }

    private static Object unknown(Object value, Unknown kind, Trial trial) {
        if (value instanceof Answer) {
            return Answer.unknown(kind);
        }
        if (value instanceof Fact<?>) {
            return Fact.unknown(kind);
        }
        if (value instanceof Listing<?> listing) {
            boolean some = listing.isClosed() && trial.chance().nextBoolean();
            return some
                    ? new Listing<>(listing.entries(), Completeness.PARTIAL, Optional.of(kind), listing.provenance())
                    : Listing.unknown(kind);
        }
        List<Object> steps = new ArrayList<>((List<?>) value);
        int position = anyDated(steps, trial);
        Step step = (Step) steps.get(position);
        steps.set(position, new Step(step.kind(), Fact.unknown(kind), step.at(), step.recordedOn()));
        return steps;
    }

    /** The case file with one known day so wrong that it contradicts the rest; empty where no day would. */
    static Optional<Forgotten> damage(Spot spot, Trial trial) {
        return Stream.of(-CENTURIES, CENTURIES)
                .map(years -> spot.with(moved(spot.value(), years, trial)))
                .filter(Trial::isUsable)
                .map(wrong -> new Forgotten(spot, Unknown.UNCLEAR, wrong, unclear(spot, wrong, trial)))
                .filter(wrong -> !wrong.fields().isEmpty())
                .findFirst();
    }

    /** The fields of a record that contradict each other. */
    private static Set<String> unclear(Spot spot, CaseFile wrong, Trial trial) {
        return wrong.asItStood(trial.knownAt()).doubts().stream()
                .filter(doubt -> doubt.record().equals(spot.recordId()))
                .map(doubt -> name(spot, doubt.field()))
                .collect(Collectors.toSet());
    }

    private static String name(Spot spot, String field) {
        return spot.entity() + "." + field;
    }

    private static Object moved(Object value, int years, Trial trial) {
        if (value instanceof Fact<?> fact) {
            return fact.value()
                    .map(day ->
                            (Object) Fact.of(((LocalDate) day).plusYears(years)).with(fact.provenance()))
                    .orElse(value);
        }
        List<Object> steps = new ArrayList<>((List<?>) value);
        int position = anyDated(steps, trial);
        Step step = (Step) steps.get(position);
        Fact<LocalDate> on =
                step.on().value().map(day -> Fact.of(day.plusYears(years))).orElse(step.on());
        steps.set(position, new Step(step.kind(), on, step.at(), step.recordedOn()));
        return steps;
    }

    /** Whether a field holds a day, or steps with days. */
    static boolean isDay(Spot spot) {
        return spot.value() instanceof List<?>
                || spot.value() instanceof Fact<?> fact && fact.value().orElse(null) instanceof LocalDate;
    }
}
