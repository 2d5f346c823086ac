package org.safeguardingrules.casefile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A case file as if what was recorded late had been recorded on the day it happened.
 *
 * <p>What has no day of its own keeps its day of recording: nobody can say that it could have been known sooner. A record
 * happened on its own day, else on that of its first step; a day on record was so from the day it names.
 *
 * @param caseFile the case file
 * @param late what was recorded late, in order
 */
public record InHindsight(CaseFile caseFile, List<RecordedLate> late) {

    /** Keeps the list as it is. */
    public InHindsight {
        late = List.copyOf(late);
    }

    /** The case file as if everything had been recorded on the day it happened. */
    public static InHindsight of(CaseFile caseFile) {
        return of(caseFile, late -> true);
    }

    /** The case file as if these alone had been recorded on the day they happened. */
    public static InHindsight of(CaseFile caseFile, Predicate<RecordedLate> which) {
        FirstSteps firstSteps = new FirstSteps();
        Shape.rewrite(caseFile, Shape.Where.TOP, caseFile.person(), firstSteps);
        AtOnce atOnce = new AtOnce(firstSteps.days, which);
        CaseFile rewritten = Shape.rewrite(caseFile, Shape.Where.TOP, caseFile.person(), atOnce);
        return new InHindsight(rewritten, List.copyOf(atOnce.late));
    }

    /** The day of the first step of each record that has steps. */
    private static final class FirstSteps implements Shape.Visitor {

        private final Map<String, LocalDate> days = new HashMap<>();

        @Override
        public boolean keeps(Recorded entry) {
            return true;
        }

        @Override
        public Object leaf(Recorded owner, String field, Shape.Where path, Object value) {
            if (value instanceof Step step && step.on().value().isPresent()) {
                // Steps stand in the order of their days.
                days.putIfAbsent(owner.id(), step.on().value().get());
            }
            return value;
        }
    }

    /** Moves each day of recording to the day on which it happened, where that is sooner. */
    private static final class AtOnce implements Shape.Visitor {

        private static final String CASE = "case";

        private final Map<String, LocalDate> firstSteps;
        private final Predicate<RecordedLate> which;
        private final TreeSet<RecordedLate> late = new TreeSet<>();

        AtOnce(Map<String, LocalDate> firstSteps, Predicate<RecordedLate> which) {
            this.firstSteps = firstSteps;
            this.which = which;
        }

        @Override
        public boolean keeps(Recorded entry) {
            return true;
        }

        @Override
        public Object leaf(Recorded owner, String field, Shape.Where path, Object value) {
            String record = path.isTop() ? CASE : owner.id();
            if (value instanceof Step step) {
                return sooner(record, step.kind().word(), step.on().value(), step.recordedOn())
                        .map(step::recordedOn)
                        .orElse(step);
            }
            if (value instanceof Fact<?> fact) {
                Optional<LocalDate> named =
                        fact.value().filter(LocalDate.class::isInstance).map(LocalDate.class::cast);
                return sooner(record, field, fact.provenance().on().or(() -> named), fact.provenance())
                        .<Object>map(fact::with)
                        .orElse(fact);
            }
            if (value instanceof Answer answer) {
                return sooner(record, field, answer.provenance().on(), answer.provenance())
                        .map(answer::with)
                        .orElse(answer);
            }
            if (value instanceof Listing<?> listing) {
                return sooner(record, field, listing.provenance().on(), listing.provenance())
                        .<Object>map(listing::with)
                        .orElse(listing);
            }
            if (value instanceof Provenance provenance) {
                return sooner(record, "", happened(owner).or(provenance::on), provenance)
                        .orElse(provenance);
            }
            return value;
        }

        private Optional<LocalDate> happened(Recorded owner) {
            return owner.happenedOn().or(() -> Optional.ofNullable(firstSteps.get(owner.id())));
        }

        /** The same provenance recorded on the day on which it happened, where it was recorded later than that. */
        private Optional<Provenance> sooner(
                String record, String field, Optional<LocalDate> happened, Provenance provenance) {
            return sooner(record, field, happened, provenance.recordedOn()).map(provenance::withRecordedOn);
        }

        /** The day it happened, where it was recorded later than that. */
        private Optional<LocalDate> sooner(
                String record, String field, Optional<LocalDate> happened, Optional<LocalDate> recorded) {
            if (happened.isEmpty() || recorded.isEmpty() || !happened.get().isBefore(recorded.get())) {
                return Optional.empty();
            }
            RecordedLate found = new RecordedLate(record, field, happened.get(), recorded.get());
            if (!which.test(found)) {
                return Optional.empty();
            }
            late.add(found);
            return happened;
        }
    }
}
