package org.safeguardingrules.casefile;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Every day that a case file names: of recording, of happening, or on record as a value. On any other day the case file
 * stands as it stood on the day before.
 */
final class DaysNamed implements Shape.Visitor {

    private final TreeSet<LocalDate> days = new TreeSet<>();

    private DaysNamed() {}

    static SortedSet<LocalDate> in(CaseFile caseFile) {
        DaysNamed named = new DaysNamed();
        Shape.rewrite(caseFile, Shape.Where.TOP, caseFile.person(), named);
        return Collections.unmodifiableSortedSet(named.days);
    }

    @Override
    public boolean keeps(Recorded entry) {
        return true;
    }

    @Override
    public Object leaf(Recorded owner, String field, Shape.Where path, Object value) {
        if (value instanceof Step step) {
            step.recordedOn().ifPresent(days::add);
            add(step.on());
        } else if (value instanceof Fact<?> fact) {
            add(fact);
        } else if (value instanceof Answer answer) {
            add(answer.provenance());
        } else if (value instanceof Listing<?> listing) {
            add(listing.provenance());
        } else if (value instanceof Provenance provenance) {
            add(provenance);
        }
        return value;
    }

    private void add(Fact<?> fact) {
        if (fact.value().isPresent() && fact.value().get() instanceof LocalDate day) {
            days.add(day);
        }
        add(fact.provenance());
    }

    private void add(Provenance provenance) {
        provenance.on().ifPresent(days::add);
        provenance.recordedOn().ifPresent(days::add);
    }
}
