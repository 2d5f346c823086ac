package org.safeguardingrules.advice;

import org.safeguardingrules.casefile.Unknown;
import org.safeguardingrules.vocabulary.Gap;

/**
 * A fact that is not known.
 *
 * @param record id of the record that lacks it; {@code case} for a collection of the case file
 * @param field the field, for example {@code child.livesWithPerson}
 * @param why why it is not known
 */
public record MissingFact(String record, String field, Unknown why) implements Comparable<MissingFact> {

    /** What a gap of the vocabulary names. */
    public static MissingFact of(Gap gap) {
        return new MissingFact(gap.record(), gap.field(), gap.kind());
    }

    private Gap gap() {
        return new Gap(record, field, why);
    }

    @Override
    public int compareTo(MissingFact other) {
        return gap().compareTo(other.gap());
    }
}
