package org.safeguardingrules.pack;

import java.util.List;

/** A condition of a pattern. */
public sealed interface Condition {

    /** Where it begins. */
    Place place();

    /** Every part holds. */
    record All(List<Condition> parts, Place place) implements Condition {
        /** Keeps the parts as they are. */
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** Some part holds. */
    record Any(List<Condition> parts, Place place) implements Condition {
        /** Keeps the parts as they are. */
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** The part does not hold. */
    record Not(Condition part, Place place) implements Condition {}

    /** An answer reads so. */
    record Reads(Term answer, Reading reading, Place place) implements Condition {}

    /** A word is among these; or, negated, is not. A word that is not known is the word {@code unknown}. */
    record Word(Term word, List<String> among, boolean negated, Place place) implements Condition {
        /** Keeps the words as they are. */
        public Word {
            among = List.copyOf(among);
        }
    }

    /** Two ids are the same; or, negated, differ. */
    record Same(Term left, Term right, boolean negated, Place place) implements Condition {}
}
