package org.safeguardingrules.compiler.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.pack.Mark;
import org.safeguardingrules.pack.Place;

/**
 * A day on which policy changed. Immutable.
 *
 * @param on the first day of the change; empty where nobody has found it out
 * @param says what changed
 * @param mark how well the day is confirmed; where nobody has found it out, how well the change is
 * @param sources ids of the sources of the day
 * @param dayBefore names of the scenarios that stand on the day before
 * @param dayItself names of the scenarios that stand on the day
 * @param untested why there is no such pair; empty where there is
 * @param place where it is written
 */
public record Change(
        Optional<LocalDate> on,
        String says,
        Mark mark,
        List<String> sources,
        List<String> dayBefore,
        List<String> dayItself,
        Optional<String> untested,
        Place place) {

    /** Keeps the lists as they are. */
    public Change {
        sources = List.copyOf(sources);
        dayBefore = List.copyOf(dayBefore);
        dayItself = List.copyOf(dayItself);
    }
}
