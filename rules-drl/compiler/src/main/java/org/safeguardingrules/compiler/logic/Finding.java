package org.safeguardingrules.compiler.logic;

import java.util.Optional;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Derivation;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Place;

/**
 * A part of a rule or definition that changes nothing, or leaves nothing.
 *
 * @param part the part
 * @param what what is so of it
 * @param because the other part that makes it so; absent where it is so by itself or by several together
 */
public record Finding(Part part, What what, Optional<Part> because) {

    /**
     * A part of a rule or definition.
     *
     * @param text as the file writes it, on one line
     * @param place where it begins
     */
    public record Part(String text, Place place) {

        static Part of(Condition condition) {
            return new Part(Written.of(condition), condition.place());
        }

        static Part of(Derivation derivation) {
            return new Part(Written.of(derivation), derivation.place());
        }

        static Part of(Pattern pattern) {
            return new Part(Written.of(pattern), pattern.place());
        }
    }

    /** What is so of a part. */
    public enum What {
        /** It holds in no case. */
        NEVER,
        /** It holds in every case. */
        ALWAYS,
        /** It holds in no case in which what stands beside it holds. */
        NEVER_HERE,
        /** It holds in every case in which what stands beside it holds. */
        ALWAYS_HERE,
        /** It holds in some cases, and they are the same without it. */
        ADDS_NOTHING
    }
}
