package org.safeguardingrules.toolkit.conform;

import java.util.Optional;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Supplies;
import org.safeguardingrules.casefile.Unknown;
import org.safeguardingrules.casefile.Word;

/**
 * What a field says: a value in the words of a file, or why there is none.
 *
 * @param value the value, where known
 * @param why why it is not known; present exactly where the value is absent
 */
record Stated(Optional<String> value, Optional<Unknown> why) {

    static Stated of(Answer answer) {
        return new Stated(Optional.of(answer.value().word()).filter(word -> !answer.isUnknown()), answer.unknown());
    }

    static Stated of(Fact<?> fact) {
        return new Stated(fact.value().map(Stated::word), fact.unknown());
    }

    static Stated known(Object value) {
        return new Stated(Optional.of(word(value)), Optional.empty());
    }

    static Stated unknown(Unknown why) {
        return new Stated(Optional.empty(), Optional.of(why));
    }

    /** Any value as it stands in a file. */
    static String word(Object value) {
        return value instanceof Word word ? word.word() : value.toString();
    }

    /** The same, seen with what the system holds: what is left out of a field that it lacks is not supplied. */
    Stated heldBy(Supplies supplies, String entity, String field) {
        boolean lacking = why.equals(Optional.of(Unknown.NOT_ASKED)) && !supplies.holds(entity, field);
        return lacking ? unknown(Unknown.NOT_SUPPLIED) : this;
    }

    boolean isNotSupplied() {
        return why.equals(Optional.of(Unknown.NOT_SUPPLIED));
    }

    @Override
    public String toString() {
        return value.or(() -> why.map(kind -> "unknown (" + kind.word() + ")")).orElse("");
    }
}
