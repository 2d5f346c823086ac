package org.safeguardingrules.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A recorded value, or an unknown with its kind.
 *
 * @param <T> what kind of value: a day, a number, a level, a word
 * @param value the value, where known
 * @param unknown why it is not known; present exactly where the value is absent
 * @param provenance source, day and support of the value
 */
public record Fact<T>(Optional<T> value, Optional<Unknown> unknown, Provenance provenance) {

    private static final Fact<Object> NOT_ASKED = unknown(Unknown.NOT_ASKED);

    /** Refuses a value with a kind of unknown, and the absence of both. */
    public Fact {
        if (value.isPresent() == unknown.isPresent()) {
            throw new IllegalArgumentException("Fact with value '"
                    + value.map(Object::toString).orElse("none")
                    + "' and unknown kind '" + unknown.map(Unknown::word).orElse("none")
                    + "'. Maybe use Fact.of(value) or Fact.unknown(kind).");
        }
    }

    /** This value, with nothing said about its source. */
    public static <T> Fact<T> of(T value) {
        return new Fact<>(Optional.of(value), Optional.empty(), Provenance.NONE);
    }

    /** Unknown, for this reason. */
    public static <T> Fact<T> unknown(Unknown kind) {
        return new Fact<>(Optional.empty(), Optional.of(kind), Provenance.NONE);
    }

    /** The same value with this provenance. */
    public Fact<T> with(Provenance newProvenance) {
        return new Fact<>(value, unknown, newProvenance);
    }

    /** The same value, first recorded on this day. */
    public Fact<T> recordedOn(LocalDate day) {
        return with(provenance.withRecordedOn(day));
    }

    /** Whether the value is this one; a value that is not known is not. */
    public boolean is(T other) {
        return value.isPresent() && value.get().equals(other);
    }

    /** Whether the value is not known, for whatever reason. */
    public boolean isUnknown() {
        return unknown.isPresent();
    }

    @SuppressWarnings("unchecked") // an unknown holds no value of any type
    static <T> Fact<T> orNotAsked(@Nullable Fact<T> fact) {
        return fact == null ? (Fact<T>) NOT_ASKED : fact;
    }
}
