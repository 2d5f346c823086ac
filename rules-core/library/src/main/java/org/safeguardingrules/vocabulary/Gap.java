package org.safeguardingrules.vocabulary;

import org.safeguardingrules.casefile.Unknown;

/**
 * A fact that is not known.
 *
 * @param record id of the record that lacks it
 * @param field the field, as entity and field of the case file, for example {@code child.livesWithPerson}
 * @param kind why it is not known
 */
public record Gap(String record, String field, Unknown kind) implements Comparable<Gap> {

    @Override
    public int compareTo(Gap other) {
        int byRecord = record.compareTo(other.record);
        if (byRecord != 0) {
            return byRecord;
        }
        int byField = field.compareTo(other.field);
        return byField != 0 ? byField : kind.compareTo(other.kind);
    }

    /** Which fact it is: its record and field, for example {@code c1 child.livesWithPerson}. */
    public String name() {
        return record + " " + field;
    }

    /** Whether somebody could ask for it: the host's system has a place for it. */
    public boolean isAskable() {
        return kind != Unknown.NOT_SUPPLIED;
    }
}
