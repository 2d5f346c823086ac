package org.safeguardingrules.advice;

import java.time.LocalDate;
import java.util.Optional;
import org.safeguardingrules.pack.State;

/**
 * A step in the life of a required action: whether it was reached, when, and by when it is due.
 *
 * @param state the state that it comes to by the step
 * @param record id of the record that shows that it was reached; absent where it was not
 * @param on the day on which it was reached, London calendar; absent where it was not, or where no day is recorded
 * @param recordedOn the day on which that was first recorded, where the host says so
 * @param due by when: of the first step the day of the action, of others where the pack has a row that says so and the
 *     step that it runs from was reached
 * @param overdue whether that day is past and the step was not reached
 */
public record ActionStep(
        State state,
        Optional<String> record,
        Optional<LocalDate> on,
        Optional<LocalDate> recordedOn,
        Optional<Due> due,
        boolean overdue) {

    /** A step that was not reached, and of which nothing says by when it is due. */
    static ActionStep ahead(State state) {
        return new ActionStep(state, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /** Whether it was reached. */
    public boolean reached() {
        return record.isPresent();
    }

    ActionStep dueBy(Due day, boolean late) {
        return new ActionStep(state, record, on, recordedOn, Optional.of(day), late);
    }
}
