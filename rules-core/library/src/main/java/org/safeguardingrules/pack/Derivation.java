package org.safeguardingrules.pack;

import java.util.List;

/** How a definition derives its answer: three-valued, over members and other definitions. */
public sealed interface Derivation {

    /** Where it begins. */
    Place place();

    /** Yes if some part is, no if every part is, else unknown. */
    record AnyOf(List<Derivation> parts, Place place) implements Derivation {
        /** Keeps the parts as they are. */
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    /** Yes if every part is, no if some part is, else unknown. */
    record AllOf(List<Derivation> parts, Place place) implements Derivation {
        /** Keeps the parts as they are. */
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    /** Yes if the part is no, no if it is yes, else unknown. */
    record NotOf(Derivation part, Place place) implements Derivation {}

    /** What a member answers. */
    record Member(Term answer, Place place) implements Derivation {}

    /** Yes if the word is among these, unknown if it is not known, else no. */
    record Word(Term word, List<String> among, Place place) implements Derivation {
        /** Keeps the words as they are. */
        public Word {
            among = List.copyOf(among);
        }
    }
}
