package org.safeguardingrules.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A record of the case file: it has an id and says where it comes from. */
public interface Recorded {

    /** Opaque id, unique in the case file. */
    String id();

    /** Where the record comes from and when it was first recorded. */
    Provenance provenance();

    /** The day on which what is recorded happened, London calendar; empty where it has no such day or it is not known. */
    default Optional<LocalDate> happenedOn() {
        return provenance().on();
    }

    /** The day from which the record can be seen: first recorded, else happened; empty where neither is known. */
    default Optional<LocalDate> visibleFrom() {
        return provenance().recordedOn().or(this::happenedOn);
    }

    /**
     * Returns a value that a record cannot do without.
     *
     * @throws IllegalArgumentException where it is missing or blank
     */
    static <T> T required(@Nullable T value, String name) {
        if (value == null || value instanceof String text && text.isBlank()) {
            throw new IllegalArgumentException("'" + name
                    + "' is missing. Maybe the record was built without it: every record needs its " + name + ".");
        }
        return value;
    }
}
