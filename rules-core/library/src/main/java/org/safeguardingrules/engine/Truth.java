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
 * @param deciding what is not known and could be asked, and decides it, alone or with others; empty where what decides
 *     is held by no system
 * @param makesYes which of these might make it yes by one answer alone
 * @param makesNo which of these might make it no by one answer alone
 */
record Truth(Value value, SortedSet<Gap> deciding, SortedSet<Gap> makesYes, SortedSet<Gap> makesNo) {

    static final Truth YES = settled(Value.YES);
    static final Truth NO = settled(Value.NO);

    private static Truth settled(Value value) {
        SortedSet<Gap> none = Collections.emptySortedSet();
        return new Truth(value, none, none, none);
    }

    static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    static Truth open(SortedSet<Gap> deciding) {
        return new Truth(Value.UNKNOWN, deciding, deciding, deciding);
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
        return new Truth(Value.UNKNOWN, union(deciding, other.deciding), both, union(makesNo, other.makesNo));
    }

    Truth or(Truth other) {
        return not().and(other.not()).not();
    }

    Truth not() {
        return switch (value) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> new Truth(value, deciding, makesNo, makesYes);
        };
    }

    private static SortedSet<Gap> union(SortedSet<Gap> one, SortedSet<Gap> other) {
        SortedSet<Gap> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }
}
