package org.safeguardingrules.compiler.testkit;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Recorded;

/** Replaces fields all over a case file in one walk. */
public final class Everywhere {

    private Everywhere() {}

    /** Says what stands in place of the value of a field. */
    @FunctionalInterface
    public interface Replacement {

        /**
         * What stands instead; the value itself where nothing changes. A listing comes first and then, entry by entry,
         * the fields of what it lists.
         *
         * @param owner type of the record
         * @param field name of the field; never an id
         * @param value an answer, a fact, a listing, an optional, a list of steps, a provenance or a plain value
         */
        Object instead(Class<?> owner, String field, Object value);
    }

    /** Says what stands in place of the value of a field, going by the record that it is a field of. */
    @FunctionalInterface
    public interface ReplacementIn {

        /** What stands instead; see {@link Replacement}, whose owner is the type of this record. */
        Object instead(Record owner, String field, Object value);
    }

    /** The case file with every field replaced. */
    public static CaseFile replace(CaseFile caseFile, Replacement replacement) {
        return replaceIn(caseFile, (owner, field, value) -> replacement.instead(owner.getClass(), field, value));
    }

    /** The case file with every field replaced, going by the record that each is a field of. */
    public static CaseFile replaceIn(CaseFile caseFile, ReplacementIn replacement) {
        return (CaseFile) rewritten(caseFile, replacement);
    }

    private static Record rewritten(Record record, ReplacementIn replacement) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = Components.values(record);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Recorded && values[i] instanceof Record inner) {
                values[i] = rewritten(inner, replacement);
            } else if (!components[i].getName().equals("id")) {
                Object value = replacement.instead(record, components[i].getName(), values[i]);
                values[i] = value instanceof Listing<?> listing ? rewritten(listing, replacement) : value;
            }
        }
        return Components.build(record.getClass(), values);
    }

    private static Listing<?> rewritten(Listing<?> listing, ReplacementIn replacement) {
        List<Object> entries = new ArrayList<>();
        for (Object entry : listing.entries()) {
            entries.add(
                    entry instanceof Recorded && entry instanceof Record record
                            ? rewritten(record, replacement)
                            : entry);
        }
        return new Listing<>(entries, listing.completeness(), listing.why(), listing.provenance());
    }
}
