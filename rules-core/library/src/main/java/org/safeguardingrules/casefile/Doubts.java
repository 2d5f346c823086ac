package org.safeguardingrules.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeguardingrules.casefile.AsItStood.Doubt;

/**
 * Makes unclear what contradicts itself: an end before its start, supervision before its sentence, an event after its own
 * recording, an impossible age, a step before the one it follows. That value only; the rest is used.
 */
final class Doubts implements Shape.Visitor {

    /** For each end, the start that it cannot come before. */
    private static final Map<Class<? extends Record>, Map<String, String>> START_OF_END = Map.ofEntries(
            Map.entry(Registration.class, Map.of("ended", "started")),
            Map.entry(SupervisionPeriod.class, Map.of("ended", "started")),
            Map.entry(Sentence.class, Map.of("endsOn", "startsOn")),
            Map.entry(CourtReport.class, Map.of("sentencedOn", "requestedOn", "completedOn", "requestedOn")),
            Map.entry(Event.class, Map.of("until", "on", "convictedOn", "on")),
            Map.entry(Child.class, Map.of("privatelyFosteredUntil", "privatelyFosteredFrom")),
            Map.entry(KnownAdult.class, Map.of("relationshipEnded", "relationshipStarted")),
            Map.entry(Address.class, Map.of("until", "from")),
            Map.entry(ProtectiveOrder.class, Map.of("until", "from")),
            Map.entry(RiskTool.class, Map.of("completedOn", "startedOn")),
            Map.entry(Marac.class, Map.of("closedOn", "referredOn")),
            Map.entry(Mappa.class, Map.of("endedOn", "notifiedOn")),
            Map.entry(Assessment.class, Map.of("signedOffOn", "completedOn")),
            Map.entry(RatingDecision.class, Map.of("signedOffOn", "on")));

    /** For each step, the one that it cannot come before. */
    private static final Map<StepKind, StepKind> STEP_BEFORE = Map.of(
            StepKind.REPLIED, StepKind.REQUESTED,
            StepKind.READ, StepKind.REPLIED,
            StepKind.CONSIDERED, StepKind.READ,
            StepKind.DECIDED, StepKind.MADE,
            StepKind.ENDED, StepKind.STARTED);

    private static final int OLDEST_AGE = 120;

    private final List<Doubt> found = new ArrayList<>();
    private final Map<String, LocalDate> dayOfSentence = new HashMap<>();

    Doubts(CaseFile caseFile) {
        for (Sentence sentence : caseFile.sentences().entries()) {
            sentence.sentencedOn().value().ifPresent(day -> dayOfSentence.put(sentence.id(), day));
        }
    }

    List<Doubt> found() {
        return found;
    }

    @Override
    public boolean keeps(Recorded entry) {
        return true;
    }

    @Override
    public Object leaf(Recorded owner, String field, Shape.Where path, Object value) {
        if (value instanceof Fact<?> fact && fact.value().orElse(null) instanceof LocalDate day) {
            Optional<String> why = contradiction(owner, field, day);
            why.ifPresent(reason -> found.add(new Doubt(owner.id(), field, reason, owner.visibleFrom())));
            return why.isPresent() ? Fact.unknown(Unknown.UNCLEAR).with(fact.provenance()) : value;
        }
        if (value instanceof Step step && step.on().value().isPresent()) {
            Optional<String> why = contradiction(owner, step, step.on().value().get());
            why.ifPresent(reason -> found.add(new Doubt(owner.id(), step.kind().word(), reason, step.visibleFrom())));
            return why.isPresent()
                    ? new Step(step.kind(), Fact.unknown(Unknown.UNCLEAR), step.at(), step.recordedOn())
                    : value;
        }
        return value;
    }

    private Optional<String> contradiction(Recorded owner, String field, LocalDate day) {
        String start = START_OF_END.getOrDefault(owner.getClass(), Map.of()).get(field);
        if (start != null
                && Shape.field((Record) owner, start) instanceof Fact<?> begun
                && begun.value().orElse(null) instanceof LocalDate first
                && day.isBefore(first)) {
            return Optional.of(field + " is before " + start);
        }
        if (owner instanceof SupervisionPeriod period
                && field.equals("started")
                && period.sentence()
                        .map(sentence -> dayOfSentence.get(sentence.id()))
                        .map(day::isBefore)
                        .orElse(false)) {
            return Optional.of("started is before the day of its sentence");
        }
        Optional<LocalDate> recordedOn = owner.provenance().recordedOn();
        if (recordedOn.isEmpty()) {
            return Optional.empty();
        }
        boolean birth = field.equals("dateOfBirth");
        if ((birth || owner.happenedOn().equals(Optional.of(day)) && isHappening(owner, field))
                && day.isAfter(recordedOn.get())) {
            return Optional.of(field + " is after the day it was recorded");
        }
        if (birth && day.plusYears(OLDEST_AGE).isBefore(recordedOn.get())) {
            return Optional.of(field + " gives an impossible age");
        }
        return Optional.empty();
    }

    /** Whether the field holds the day on which the record happened, and not a day to come. */
    private static boolean isHappening(Recorded owner, String field) {
        return switch (field) {
            case "on", "completedOn", "sentencedOn", "started", "requestedOn", "referredOn" ->
                !(owner instanceof Release) && !(owner instanceof Correction);
            default -> false;
        };
    }

    private static Optional<String> contradiction(Recorded owner, Step step, LocalDate day) {
        if (step.recordedOn().isPresent() && day.isAfter(step.recordedOn().get())) {
            return Optional.of(step.kind().word() + " is after the day it was recorded");
        }
        StepKind before = STEP_BEFORE.get(step.kind());
        if (before != null && Shape.field((Record) owner, "steps") instanceof List<?> steps) {
            for (Object other : steps) {
                if (other instanceof Step earlier
                        && earlier.kind() == before
                        && earlier.on().value().map(day::isBefore).orElse(false)) {
                    return Optional.of(step.kind().word() + " is before " + before.word());
                }
            }
        }
        return Optional.empty();
    }
}
