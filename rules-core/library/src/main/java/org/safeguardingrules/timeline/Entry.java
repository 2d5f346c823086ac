package org.safeguardingrules.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.safeguardingrules.casefile.Learned;

/**
 * A day on which something became known or the advice became another: what changed at its end against the end of the day
 * before. The first entry of a timeline tells everything that stood on its day.
 *
 * <p>An action may stand in several lists, each time as it stood at the end of the day.
 *
 * @param day the day, London calendar
 * @param complete whether every rule in force was judged, on this day and until the next entry
 * @param policyChanged whether the policy of the day before would have given other advice
 * @param learned what became known, by ids and names of fields
 * @param required actions newly required, or required again
 * @param met actions newly met by what is recorded as done
 * @param overdue actions newly overdue
 * @param changed actions that came further, or changed in due day, priority, force, decision against, rules or records
 * @param gone actions no longer required, each with its cause
 */
public record Entry(
        LocalDate day,
        boolean complete,
        boolean policyChanged,
        List<Learned> learned,
        List<Standing> required,
        List<Standing> met,
        List<Standing> overdue,
        List<Standing> changed,
        List<Gone> gone) {

    /** Keeps the lists as they are. */
    public Entry {
        learned = List.copyOf(learned);
        required = List.copyOf(required);
        met = List.copyOf(met);
        overdue = List.copyOf(overdue);
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
    }

    /** Every action that stands otherwise than on the day before, as it stands now. */
    public Stream<Standing> standings() {
        return Stream.of(required, met, overdue, changed).flatMap(List::stream);
    }

    /** Whether anything in it is worth telling. */
    boolean tellsSomething() {
        return policyChanged
                || !learned.isEmpty()
                || !gone.isEmpty()
                || standings().findAny().isPresent();
    }
}
