package org.safeguardingrules.pack;

import java.util.Locale;

/**
 * Which row's action stands in place of which other's, for the same subject.
 *
 * @param first row whose action stands
 * @param kind how
 * @param second row whose action does not stand beside it
 * @param by the action of the first row that has the effect; empty for any of them
 * @param action the action of the second row that is meant; empty for all of them
 * @param anySubject whether it holds whatever the two are about, rather than for the same subject
 * @param whileBegun whether it holds only while the second is begun and waits for an answer
 * @param whileOpen whether it holds only while the first is still to be done
 * @param place where it begins
 */
public record Relation(
        String first,
        RelationKind kind,
        String second,
        String by,
        String action,
        boolean anySubject,
        boolean whileBegun,
        boolean whileOpen,
        Place place) {

    /** How one action stands in place of another. */
    public enum RelationKind {
        OUTRANKS,
        REPLACES,
        COVERS,
        /** Both stand, in this order. */
        COMES_BEFORE;

        /** The words that people read. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
