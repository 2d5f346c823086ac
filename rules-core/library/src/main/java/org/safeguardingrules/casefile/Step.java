package org.safeguardingrules.casefile;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A dated step in the life of a record. A step is visible from the day on which it was first recorded.
 *
 * @param kind what was done
 * @param on the day it was done, London calendar, or unknown
 * @param at the time of day, London clock, where recorded
 * @param recordedOn the day it was first recorded; without it, the step counts as recorded when it happened
 */
public record Step(StepKind kind, Fact<LocalDate> on, Optional<LocalTime> at, Optional<LocalDate> recordedOn) {

    /** Reads a day that is left out as not asked. */
    public Step {
        on = Fact.orNotAsked(on);
        at = Provenance.orEmpty(at);
        recordedOn = Provenance.orEmpty(recordedOn);
    }

    /** Done on this day. */
    public static Step on(StepKind kind, LocalDate day) {
        return new Step(kind, Fact.of(day), Optional.empty(), Optional.empty());
    }

    /** Done, on a day that is not known. */
    public static Step onUnknownDay(StepKind kind, Unknown why) {
        return new Step(kind, Fact.unknown(why), Optional.empty(), Optional.empty());
    }

    /** The same step, first recorded on this day. */
    public Step recordedOn(LocalDate day) {
        return new Step(kind, on, at, Optional.of(day));
    }

    /** The day from which the step can be seen, if known. */
    public Optional<LocalDate> visibleFrom() {
        return recordedOn.or(on::value);
    }

    private static final Comparator<Step> ORDER = Comparator.<Step, LocalDate>comparing(
                    step -> step.on().value().orElse(LocalDate.MAX))
            .thenComparing(Step::kind)
            .thenComparing(step -> step.at().orElse(LocalTime.MIN))
            .thenComparing(step -> step.recordedOn().orElse(LocalDate.MIN))
            .thenComparing(step -> step.on().unknown().orElse(Unknown.NOT_ASKED))
            .thenComparing(step -> step.on().provenance().toString());

    static List<Step> inOrder(@Nullable List<Step> steps) {
        return steps == null
                ? List.of()
                : steps.stream().distinct().sorted(ORDER).toList();
    }
}
