package org.safeguardingrules.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact or a record comes from. Everything may be absent; absence says nothing.
 *
 * @param source who or what it comes from, as a short word; never a name
 * @param on the day it happened or was established, London calendar
 * @param recordedOn the day it was first recorded, London calendar; without it, it counts as recorded when it happened
 * @param verification how well it is supported
 * @param sensitivity who may see it
 */
public record Provenance(
        Optional<String> source,
        Optional<LocalDate> on,
        Optional<LocalDate> recordedOn,
        Verification verification,
        Sensitivity sensitivity) {

    /** Nothing is said. */
    public static final Provenance NONE = new Provenance(
            Optional.empty(), Optional.empty(), Optional.empty(), Verification.NOT_STATED, Sensitivity.NOT_STATED);

    /** From this source. */
    public static Provenance from(String source) {
        return NONE.withSource(source);
    }

    /** First recorded on this day. */
    public static Provenance recorded(LocalDate recordedOn) {
        return NONE.withRecordedOn(recordedOn);
    }

    /** The same, from this source. */
    public Provenance withSource(String newSource) {
        return new Provenance(Optional.of(newSource), on, recordedOn, verification, sensitivity);
    }

    /** The same, happened or established on this day. */
    public Provenance withOn(LocalDate day) {
        return new Provenance(source, Optional.of(day), recordedOn, verification, sensitivity);
    }

    /** The same, first recorded on this day. */
    public Provenance withRecordedOn(LocalDate day) {
        return new Provenance(source, on, Optional.of(day), verification, sensitivity);
    }

    /** The same, supported this well. */
    public Provenance withVerification(Verification newVerification) {
        return new Provenance(source, on, recordedOn, newVerification, sensitivity);
    }

    /** The same, to be seen by these only. */
    public Provenance withSensitivity(Sensitivity newSensitivity) {
        return new Provenance(source, on, recordedOn, verification, newSensitivity);
    }

    /** The day from which what it belongs to can be seen, if known. */
    public Optional<LocalDate> visibleFrom() {
        return recordedOn.or(() -> on);
    }

    static Provenance orNone(@Nullable Provenance provenance) {
        return provenance == null ? NONE : provenance;
    }

    @SuppressWarnings({"OptionalAssignedToNull", "NullableOptional"}) // a builder leaves out what nobody set
    static <T> Optional<T> orEmpty(@Nullable Optional<T> value) {
        return value == null ? Optional.empty() : value;
    }
}
