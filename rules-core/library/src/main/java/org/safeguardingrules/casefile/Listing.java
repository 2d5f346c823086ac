package org.safeguardingrules.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Entries with their completeness. While it is neither complete nor asked and none, there may be more than it lists.
 *
 * @param <T> what is listed
 * @param entries what is listed, in any order; the same entry twice is listed once
 * @param completeness how complete the listing is
 * @param why why it is incomplete, as a kind of unknown; absent where it is not said
 * @param provenance who says so, and on which day
 */
public record Listing<T>(List<T> entries, Completeness completeness, Optional<Unknown> why, Provenance provenance) {

    private static final Listing<Object> NOT_ASKED =
            new Listing<>(List.of(), Completeness.NOT_ASKED, Optional.of(Unknown.NOT_ASKED), Provenance.NONE);

    /** Refuses entries in a listing that says that nobody asked or that there are none. */
    public Listing {
        entries = entries.stream().distinct().toList();
        boolean mayHoldEntries = completeness == Completeness.PARTIAL || completeness == Completeness.COMPLETE;
        if (!mayHoldEntries && !entries.isEmpty()) {
            throw new IllegalArgumentException("Listing '" + completeness.word() + "' holds " + entries.size()
                    + " entries. Maybe it is partial or complete.");
        }
        if (completeness == Completeness.COMPLETE && entries.isEmpty()) {
            throw new IllegalArgumentException(
                    "Listing 'complete' holds no entry. Maybe it is asked and none, or not asked.");
        }
    }

    /** Nobody has asked. */
    @SuppressWarnings("unchecked") // it holds no entry of any type
    public static <T> Listing<T> notAsked() {
        return (Listing<T>) NOT_ASKED;
    }

    /** Nothing is listed, for this reason. */
    public static <T> Listing<T> unknown(Unknown why) {
        return new Listing<>(List.of(), Completeness.NOT_ASKED, Optional.of(why), Provenance.NONE);
    }

    /** Asked, and there are none; say from whom and when with {@link #from}. */
    public static <T> Listing<T> askedAndNone() {
        return new Listing<>(List.of(), Completeness.ASKED_AND_NONE, Optional.empty(), Provenance.NONE);
    }

    /** These, and maybe more. */
    @SafeVarargs
    public static <T> Listing<T> partial(T... entries) {
        return partial(List.of(entries));
    }

    /** These, and maybe more. */
    public static <T> Listing<T> partial(List<T> entries) {
        return new Listing<>(entries, Completeness.PARTIAL, Optional.empty(), Provenance.NONE);
    }

    /** All of them. */
    @SafeVarargs
    public static <T> Listing<T> complete(T... entries) {
        return complete(List.of(entries));
    }

    /** All of them. */
    public static <T> Listing<T> complete(List<T> entries) {
        return new Listing<>(entries, Completeness.COMPLETE, Optional.empty(), Provenance.NONE);
    }

    /** The same listing, said by this source on this day. */
    public Listing<T> from(String source, LocalDate on) {
        return with(provenance.withSource(source).withOn(on));
    }

    /** The same listing with this provenance. */
    public Listing<T> with(Provenance newProvenance) {
        return new Listing<>(entries, completeness, why, newProvenance);
    }

    /** Whether there can be no more than is listed. */
    public boolean isClosed() {
        return completeness == Completeness.COMPLETE || completeness == Completeness.ASKED_AND_NONE;
    }

    /** Why there may be more than is listed: its reason where one is given, else not asked. */
    public Unknown whyOpen() {
        return why.orElse(Unknown.NOT_ASKED);
    }

    static <T> Listing<T> orNotAsked(@Nullable Listing<T> listing) {
        return listing == null ? notAsked() : listing;
    }
}
