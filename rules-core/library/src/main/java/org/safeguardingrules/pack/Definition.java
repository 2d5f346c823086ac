package org.safeguardingrules.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A word of policy, such as domestic-abuse indicator, with its dated meanings.
 *
 * @param name name, as rules write it
 * @param of type of the fact it is said of
 * @param says when it is yes, no and unknown, in words
 * @param authority id of its authority
 * @param direction what a yes says about risk
 * @param directionBecause why, where its parts do not show it
 * @param versions its meanings, earliest first, without overlap
 * @param place where it begins
 */
public record Definition(
        String name,
        String of,
        String says,
        String authority,
        Direction direction,
        Optional<String> directionBecause,
        List<Version> versions,
        Place place) {

    /** Keeps the versions as they are. */
    public Definition {
        versions = List.copyOf(versions);
    }

    /**
     * A meaning and the days on which it holds.
     *
     * @param from first day
     * @param until first day on which it no longer holds; absent while it does
     * @param derivation how the answer is derived
     */
    public record Version(LocalDate from, Optional<LocalDate> until, Derivation derivation) {}

    /** The meaning on this day: the one in force, before the first the first. */
    public Derivation on(LocalDate day) {
        Version meaning = versions.get(0);
        for (Version version : versions) {
            if (!day.isBefore(version.from())) {
                meaning = version;
            }
        }
        return meaning.derivation();
    }
}
