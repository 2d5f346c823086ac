package org.safeguardingrules.engine;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.safeguardingrules.casefile.Answer.Value;
import org.safeguardingrules.vocabulary.Gap;

/**
 * What something comes to whatever is answered to what is not known, by Kleene's logic.
 *
 * @param value yes or no where no answer can change it, else unknown
 * @param makesYes what is not known and could be asked, and might make it yes by one answer alone
 * @param makesNo the same for no; together they are all that decides it, and both are empty where what decides is held
 *     by no system
 */
record Truth(Value value, SortedSet<Gap> makesYes, SortedSet<Gap> makesNo) {

    static final Truth YES = new Truth(Value.YES, Collections.emptySortedSet(), Collections.emptySortedSet());
    static final Truth NO = YES.not();

    static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    static Truth open(SortedSet<Gap> deciding) {
        return new Truth(Value.UNKNOWN, deciding, deciding);
    }

    boolean isNo() {
        return value == Value.NO;
    }

    boolean isOpen() {
        return value == Value.UNKNOWN;
    }

    Truth and(Truth other) {
        if (isNo() || other.isNo()) {
            return NO;
        }
        if (!isOpen() || !other.isOpen()) {
            return isOpen() ? this : other;
        }
        SortedSet<Gap> both = new TreeSet<>(makesYes);
        both.retainAll(other.makesYes);
        SortedSet<Gap> either = new TreeSet<>(makesNo);
        either.addAll(other.makesNo);
        return new Truth(Value.UNKNOWN, both, either);
    }

    Truth or(Truth other) {
        return not().and(other.not()).not();
    }

    Truth not() {
        return switch (value) {
            case YES -> new Truth(Value.NO, makesNo, makesYes);
            case NO -> new Truth(Value.YES, makesNo, makesYes);
            case UNKNOWN -> new Truth(Value.UNKNOWN, makesNo, makesYes);
        };
    }

    /** All that is not known and could be asked, and decides it, alone or with others. */
    SortedSet<Gap> deciding() {
        SortedSet<Gap> all = new TreeSet<>(makesYes);
        all.addAll(makesNo);
        return all;
    }
}
