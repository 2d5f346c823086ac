package org.safeguardingrules.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which records a reader may not see: those guarded by a mark or by what they are, what stands inside them, and what speaks
 * of nothing else: a correction, an act, an enquiry about a record that is withheld would tell that it is there.
 */
final class WithheldRecords implements Shape.Visitor {

    /** The fields that say what a record belongs to and whom it is about: without them it would seem to be about others. */
    private static final String OCCASION = "occasion";

    private static final String SUBJECTS = "subjects";

    private final Sensitivity clearance;
    private final Labels labels;
    private final Map<String, Sensitivity> marks = new HashMap<>();
    private final Map<String, List<Set<String>>> belongings = new HashMap<>();
    private final Set<String> withheld = new HashSet<>();

    private WithheldRecords(Sensitivity clearance, Labels labels) {
        this.clearance = clearance;
        this.labels = labels;
    }

    static WithheldRecords of(CaseFile caseFile, Sensitivity clearance, Labels labels) {
        WithheldRecords records = new WithheldRecords(clearance, labels);
        Person person = caseFile.person();
        records.marks.put(person.id(), records.mark(person, Sensitivity.NOT_STATED));
        Shape.rewrite(caseFile, Shape.Where.TOP, person, records);
        records.withholdWhatBelongs();
        return records;
    }

    /** Whether a record is left out; the person never is. */
    boolean contains(String id) {
        return withheld.contains(id);
    }

    /** Who may see a record: what is not marked has the mark of what it stands in. */
    Sensitivity markOf(Recorded record) {
        return marks.getOrDefault(record.id(), Sensitivity.NOT_STATED);
    }

    private Sensitivity mark(Recorded record, Sensitivity around) {
        Sensitivity own = record.provenance().sensitivity();
        // A correction says nothing but that its record is wrong: it goes with the record.
        Sensitivity stated = own == Sensitivity.NOT_STATED && record instanceof Correction ? Sensitivity.OPEN : own;
        return labels.ofRecord(record, clearance)
                .map(label -> stated == Sensitivity.NOT_STATED ? label : stated.stricter(label))
                .orElse(stated == Sensitivity.NOT_STATED ? around : stated);
    }

    /**
     * Who may see the value of a field: by its own mark, else by that of the record that it stands in, and by what the field
     * is.
     */
    Sensitivity markOf(Recorded owner, String field, Shape.Where path, Sensitivity own) {
        boolean top = path.isTop();
        Sensitivity around = top ? Sensitivity.NOT_STATED : markOf(owner);
        Sensitivity mark = own == Sensitivity.NOT_STATED ? around : own;
        return labels.ofField(top ? AsItStood.CASE : Supplies.entity(owner), field)
                .map(mark::stricter)
                .orElse(mark);
    }

    @Override
    public boolean keeps(Recorded entry) {
        return true;
    }

    @Override
    public Object leaf(Recorded owner, String field, Shape.Where path, Object value) {
        if (value instanceof Listing<?> listing) {
            Sensitivity mark = markOf(owner, field, path, listing.provenance().sensitivity());
            Sensitivity around = path.isTop() ? Sensitivity.NOT_STATED : markOf(owner);
            listing.entries().forEach(entry -> {
                if (entry instanceof Recorded recorded) {
                    // A list guards the entries that nobody marked, and opens none.
                    entry(recorded, mark.stricter(around));
                    if (!path.isTop()) {
                        belongs(recorded, Set.of(owner.id()));
                    }
                }
            });
            if (field.equals(SUBJECTS) && !listing.entries().isEmpty() && clearance.covers(mark)) {
                belongs(owner, listing.entries().stream().map(Object::toString).collect(Collectors.toSet()));
            }
        } else if (value instanceof Ref ref
                && (field.equals(OCCASION) || Shape.field((Record) owner, field) instanceof Ref)) {
            belongs(owner, Set.of(ref.id()));
        }
        return value;
    }

    private void entry(Recorded record, Sensitivity around) {
        Sensitivity mark = mark(record, around);
        marks.put(record.id(), mark);
        if (!clearance.covers(mark)) {
            withheld.add(record.id());
        }
    }

    /** A record goes where all of these are gone. */
    private void belongs(Recorded record, Set<String> others) {
        belongings.computeIfAbsent(record.id(), none -> new ArrayList<>()).add(others);
    }

    private void withholdWhatBelongs() {
        boolean more = true;
        while (more) {
            more = false;
            for (Map.Entry<String, List<Set<String>>> record : belongings.entrySet()) {
                if (record.getValue().stream().anyMatch(withheld::containsAll)) {
                    more |= withheld.add(record.getKey());
                }
            }
        }
    }
}
