package org.safeguardingrules.compiler.testkit;

import java.util.List;
import java.util.Set;
import org.safeguardingrules.casefile.Completeness;

/** The words that stand in scenario files where a collection says how complete it is. */
final class ListingShape {

    /** Words below which the entries stand. */
    static final List<String> HOLDING = List.of(Completeness.COMPLETE.word(), Completeness.PARTIAL.word());

    /** Words below which nothing stands but who says so. */
    static final List<String> EMPTY = List.of(Completeness.ASKED_AND_NONE.word(), Completeness.NOT_ASKED.word());

    /** The key of a kind of unknown, as in any other fact. */
    static final String UNKNOWN = "unknown";

    /** Keys of the full shape of a case file. */
    static final Set<String> FULL = Set.of("completeness", "entries", "why");

    private ListingShape() {}
}
