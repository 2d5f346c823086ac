package org.safeguardingrules.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What became known of one record between two days, by its id and the names of its fields alone.
 *
 * @param record id of the record; {@code case} for what the case file says of its own listings
 * @param how whether the record is new, says more or something else, or is hidden
 * @param fields the fields that say something else, steps by their own words; empty where the whole record is new or hidden
 */
public record Learned(String record, How how, List<String> fields) implements Comparable<Learned> {

    private static final Comparator<Learned> ORDER =
            Comparator.comparing(Learned::how).thenComparing(Learned::record);

    /** Keeps the fields as they are. */
    public Learned {
        fields = List.copyOf(fields);
    }

    /** How what is known of a record changed. */
    public enum How implements Word {
        /** Nothing was known of it before. */
        NEW,
        /** Fields of it say something else. */
        CHANGED,
        /** A correction hides it. */
        HIDDEN
    }

    /** What became known from one view of the same case file to a later one, new records first. */
    static List<Learned> between(CaseFile earlier, CaseFile later) {
        return between(new Fields(earlier).byRecord, new Fields(later).byRecord);
    }

    /** Every record of a case file, as if nothing had been known of any before. */
    static List<Learned> everything(CaseFile caseFile) {
        return between(Map.of(), new Fields(caseFile).byRecord);
    }

    private static List<Learned> between(
            Map<String, Map<String, List<Object>>> before, Map<String, Map<String, List<Object>>> now) {
        List<Learned> learned = new ArrayList<>();
        now.forEach((record, fields) -> {
            Map<String, List<Object>> known = before.get(record);
            if (known == null) {
                learned.add(new Learned(record, How.NEW, List.of()));
            } else if (!known.equals(fields)) {
                learned.add(new Learned(record, How.CHANGED, different(known, fields)));
            }
        });
        before.keySet().stream()
                .filter(record -> !now.containsKey(record))
                .forEach(record -> learned.add(new Learned(record, How.HIDDEN, List.of())));
        return learned.stream().sorted().toList();
    }

    private static List<String> different(Map<String, List<Object>> before, Map<String, List<Object>> now) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(now.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(before.get(name), now.get(name)))
                .toList();
    }

    @Override
    public int compareTo(Learned other) {
        return ORDER.compare(this, other);
    }

    /** What each field of each record says. */
    private static final class Fields implements Shape.Visitor {

        private static final String CASE = "case";

        private final Map<String, Map<String, List<Object>>> byRecord = new TreeMap<>();

        Fields(CaseFile caseFile) {
            Shape.rewrite(caseFile, Shape.Where.TOP, caseFile.person(), this);
        }

        @Override
        public boolean keeps(Recorded entry) {
            byRecord.putIfAbsent(entry.id(), new TreeMap<>());
            return true;
        }

        @Override
        public Object leaf(Recorded owner, String field, Shape.Where path, Object value) {
            String name = value instanceof Step step ? step.kind().word() : field;
            // What a listing lists is told record by record.
            Object said = value instanceof Listing<?> listing
                    ? List.of(listing.completeness(), listing.why(), listing.provenance())
                    : value;
            byRecord.computeIfAbsent(path.isTop() ? CASE : owner.id(), none -> new TreeMap<>())
                    .computeIfAbsent(name, none -> new ArrayList<>())
                    .add(said);
            return value;
        }
    }
}
