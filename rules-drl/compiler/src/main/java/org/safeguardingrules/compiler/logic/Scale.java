package org.safeguardingrules.compiler.logic;

import static org.safeguardingrules.casefile.Answer.Value.NO;
import static org.safeguardingrules.casefile.Answer.Value.UNKNOWN;
import static org.safeguardingrules.casefile.Answer.Value.YES;

import java.util.Map;
import java.util.Optional;
import org.safeguardingrules.casefile.Answer.Value;

/** How the answers to one question about several numbers hang together. */
enum Scale {
    /** What is so for a number is so for each smaller one, as with "at least". */
    NARROWING {
        @Override
        boolean fits(Value smaller, Value larger) {
            return !(larger == YES && smaller != YES) && !(smaller == NO && larger != NO);
        }
    },
    /** What is so for a number is so for each larger one, as with "in the last months". */
    WIDENING {
        @Override
        boolean fits(Value smaller, Value larger) {
            return NARROWING.fits(larger, smaller);
        }
    },
    /** A recorded level: as "at least", and what is not reached is either all open or all certainly not so. */
    LEVEL {
        @Override
        boolean fits(Value smaller, Value larger) {
            return smaller == YES || smaller == larger;
        }
    },
    /** A day: as "in the last months", and either known or not. */
    DAY {
        @Override
        boolean fits(Value smaller, Value larger) {
            return WIDENING.fits(smaller, larger) && (smaller == UNKNOWN) == (larger == UNKNOWN);
        }
    };

    private static final Map<String, Scale> MEMBERS = Map.ofEntries(
            Map.entry("ageBelow", DAY),
            Map.entry("bornWithin", WIDENING),
            Map.entry("childrenDeniedWithin", WIDENING),
            Map.entry("completedWithin", WIDENING),
            Map.entry("domesticAbuseDeniedWithin", WIDENING),
            Map.entry("endsWithin", WIDENING),
            Map.entry("madeWithin", WIDENING),
            Map.entry("referredWithin", WIDENING),
            Map.entry("separatedWithin", WIDENING),
            Map.entry("warnedWithin", WIDENING),
            Map.entry("within", WIDENING),
            Map.entry("levelAtLeast", NARROWING),
            Map.entry("olderThan", NARROWING),
            Map.entry("privatelyFosteredFor", NARROWING));

    /** Whether these can be the answers for a smaller and a larger number. */
    abstract boolean fits(Value smaller, Value larger);

    /** The scale of a member that takes one number and answers, where it has one. */
    static Optional<Scale> of(String member) {
        return Optional.ofNullable(MEMBERS.get(member));
    }

    /** The members that take one number, answer, and have a scale. */
    static Map<String, Scale> members() {
        return MEMBERS;
    }
}
