package org.safeguardingrules.examples.hostmapping;

import java.util.List;
import java.util.Optional;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Unknown;

/**
 * What came back from one call of an interface. Not called, withheld, failed and empty are four things, and none is none.
 *
 * @param body what it answered, where it did
 * @param why why nothing is known, where it did not
 */
record Reply(Optional<Row> body, Unknown why) {

    /** Lists what the answer holds; where there was none, says why. */
    <T> Listing<T> listing(List<T> entries, boolean all) {
        if (body.isEmpty()) {
            return Listing.unknown(why);
        }
        // An empty answer is not the answer that there are none.
        return all && !entries.isEmpty() ? Listing.complete(entries) : Listing.partial(entries);
    }

    /** The objects in a list of the answer. */
    List<Row> rows(String path) {
        return body.map(row -> row.rows(path)).orElse(List.of());
    }
}
