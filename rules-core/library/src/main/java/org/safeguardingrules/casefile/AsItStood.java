package org.safeguardingrules.casefile;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A case file as it stood on a day: nothing recorded later, nothing corrected by then, and what contradicts itself
 * made unclear.
 *
 * @param caseFile what could be seen
 * @param assumedRecorded how many steps and facts counted as recorded when they happened, because nothing says when
 *     they were recorded
 * @param corrected ids of the records that a correction hides
 * @param doubts what contradicts itself
 * @param guarded for each record that not everybody may see, who may
 * @param firstSeen for each record that says so, the day from which it could be seen, London calendar
 */
public record AsItStood(
        CaseFile caseFile,
        int assumedRecorded,
        Set<String> corrected,
        List<Doubt> doubts,
        Map<String, Sensitivity> guarded,
        Map<String, LocalDate> firstSeen) {

    /**
     * A value that contradicts another of the same record and is therefore unclear.
     *
     * @param record id of the record
     * @param field field of the record
     * @param why what contradicts what
     * @param since the day from which the record could be seen, where known
     */
    public record Doubt(String record, String field, String why, Optional<LocalDate> since) {}

    private static final Comparator<Doubt> DOUBT_ORDER =
            Comparator.comparing(Doubt::record).thenComparing(Doubt::field).thenComparing(Doubt::why);

    static AsItStood of(CaseFile caseFile, LocalDate knownAt) {
        Sight sight = new Sight(caseFile, knownAt);
        CaseFile seen = Shape.rewrite(caseFile, Shape.Where.TOP, caseFile.person(), sight);
        Doubts doubts = new Doubts(seen);
        CaseFile clear = Shape.rewrite(seen, Shape.Where.TOP, seen.person(), doubts);
        return new AsItStood(
                clear,
                sight.assumedRecorded,
                sight.corrected,
                List.copyOf(doubts.found()),
                sight.guarded,
                sight.firstSeen);
    }

    /** What became known from an earlier day to this one. */
    public List<Learned> since(AsItStood earlier) {
        return Learned.between(earlier.caseFile(), caseFile);
    }

    /** What was known, as if nothing had been known before. */
    public List<Learned> known() {
        return Learned.everything(caseFile);
    }

    /** The same, with another case file: one in which something more is known. */
    public AsItStood with(CaseFile other) {
        return new AsItStood(other, assumedRecorded, corrected, doubts, guarded, firstSeen);
    }

    /** What can be seen on a day. */
    private static final class Sight implements Shape.Visitor {

        private final LocalDate knownAt;
        private final Supplies supplies;
        private final Set<String> corrected = new TreeSet<>();
        private final Map<String, Sensitivity> guarded = new TreeMap<>();
        private final Map<String, LocalDate> firstSeen = new HashMap<>();
        private int assumedRecorded;

        Sight(CaseFile caseFile, LocalDate knownAt) {
            this.knownAt = knownAt;
            this.supplies = caseFile.supplies();
            for (Correction correction : caseFile.corrections().entries()) {
                boolean known = !isLater(correction.visibleFrom())
                        && !isLater(correction.on().provenance().visibleFrom());
                boolean begun = correction
                        .on()
                        .value()
                        .map(day -> !day.isAfter(knownAt))
                        .orElse(false);
                if (known && begun) {
                    corrected.add(correction.of().id());
                }
            }
        }

        @Override
        public boolean keeps(Recorded entry) {
            if (entry.provenance().sensitivity().compareTo(Sensitivity.OPEN) > 0) {
                guarded.put(entry.id(), entry.provenance().sensitivity());
            }
            Optional<LocalDate> seenFrom = seenFrom(entry);
            seenFrom.ifPresent(day -> firstSeen.put(entry.id(), day));
            return !corrected.contains(entry.id()) && !isLater(seenFrom);
        }

        private Optional<LocalDate> seenFrom(Recorded entry) {
            Optional<LocalDate> recordedOn = entry.provenance().recordedOn();
            if (recordedOn.isPresent()) {
                return recordedOn;
            }
            Optional<LocalDate> happenedOn = happenedOn(entry);
            if (happenedOn.isPresent()) {
                assumedRecorded++;
            }
            // A day to come was recorded before it comes: a release or a hearing is planned.
            return planned(entry) ? Optional.empty() : happenedOn;
        }

        /** The day of an entry, unless that day was itself recorded later. */
        private Optional<LocalDate> happenedOn(Recorded entry) {
            Record seen = Shape.rewrite((Record) entry, Shape.Where.TOP, entry, new Shape.Visitor() {
                @Override
                public boolean keeps(Recorded inner) {
                    return true;
                }

                @Override
                public Object leaf(Recorded owner, String field, Shape.Where path, Object value) {
                    boolean later = value instanceof Fact<?> fact
                            && isLater(fact.provenance().visibleFrom());
                    return later ? Fact.unknown(Unknown.NOT_ASKED) : value;
                }
            });
            return ((Recorded) seen).happenedOn();
        }

        private static boolean planned(Recorded entry) {
            return entry instanceof Release
                    || entry instanceof Placement
                    || entry instanceof Address
                    || entry instanceof ProtectiveOrder;
        }

        @Override
        public Object leaf(Recorded owner, String field, Shape.Where path, Object value) {
            if (value instanceof Answer answer) {
                return answer(owner, field, answer);
            }
            if (value instanceof Fact<?> fact) {
                return fact(owner, field, fact);
            }
            if (value instanceof Listing<?> listing) {
                return listing(owner, field, path, listing);
            }
            if (value instanceof Step step) {
                return step(step);
            }
            return value;
        }

        private Answer answer(Recorded owner, String field, Answer answer) {
            if (isLater(answer.provenance().visibleFrom())) {
                return Answer.unknown(lacking(owner, field));
            }
            if (answer.unknown().equals(Optional.of(Unknown.NOT_ASKED))
                    && !supplies.holds(Supplies.entity(owner), field)) {
                return Answer.unknown(Unknown.NOT_SUPPLIED).with(answer.provenance());
            }
            return answer;
        }

        private Fact<?> fact(Recorded owner, String field, Fact<?> fact) {
            if (isLater(fact.provenance().visibleFrom())) {
                return Fact.unknown(lacking(owner, field));
            }
            if (fact.unknown().equals(Optional.of(Unknown.NOT_ASKED))
                    && !supplies.holds(Supplies.entity(owner), field)) {
                return Fact.unknown(Unknown.NOT_SUPPLIED).with(fact.provenance());
            }
            return fact;
        }

        private Listing<?> listing(Recorded owner, String field, Shape.Where path, Listing<?> listing) {
            boolean top = path.isTop();
            String entity = top ? CASE : Supplies.entity(owner);
            if (isLater(listing.provenance().visibleFrom()) && listing.isClosed()) {
                return listing.entries().isEmpty() ? Listing.notAsked() : Listing.partial(listing.entries());
            }
            boolean lacking = listing.completeness() == Completeness.NOT_ASKED
                    && listing.whyOpen() == Unknown.NOT_ASKED
                    && !supplies.holds(entity, field);
            return lacking ? Listing.unknown(Unknown.NOT_SUPPLIED) : listing;
        }

        private Object step(Step step) {
            if (step.recordedOn().isEmpty() && step.on().value().isPresent()) {
                assumedRecorded++;
            }
            return isLater(step.visibleFrom()) ? Shape.GONE : step;
        }

        private Unknown lacking(Recorded owner, String field) {
            return supplies.holds(Supplies.entity(owner), field) ? Unknown.NOT_ASKED : Unknown.NOT_SUPPLIED;
        }

        private boolean isLater(Optional<LocalDate> day) {
            return day.isPresent() && day.get().isAfter(knownAt);
        }
    }

    /** The name in {@link Supplies} of the case itself, whose fields are the collections. */
    static final String CASE = "case";

    /** Who may see what shows these records: no more than may see each of them. */
    public Sensitivity strictest(Sensitivity own, Stream<String> records) {
        return records.map(record -> guarded.getOrDefault(record, Sensitivity.OPEN))
                .reduce(own, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }

    /** Keeps the ids and doubts in a settled order. */
    public AsItStood {
        corrected = Collections.unmodifiableSet(new TreeSet<>(corrected));
        guarded = Collections.unmodifiableMap(new TreeMap<>(guarded));
        firstSeen = Map.copyOf(firstSeen);
        doubts = doubts.stream().distinct().sorted(DOUBT_ORDER).toList();
    }
}
