package org.safeguardingrules.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.safeguardingrules.advice.ActionKey;
import org.safeguardingrules.casefile.RecordedLate;
import org.safeguardingrules.pack.Kind;

/**
 * The first day on which an action could have been raised.
 *
 * @param key the action
 * @param kind what kind of action
 * @param sentence what is asked and why
 * @param raised the first day on which it was required by what was then recorded; absent where it never was
 * @param inHindsight the first day on which it would have been required had everything been recorded on the day it
 *     happened; absent where it never would
 * @param recordedLate where hindsight is sooner, what would have had to be recorded by that day; tried, and enough
 */
public record FirstRaised(
        ActionKey key,
        Kind kind,
        String sentence,
        Optional<LocalDate> raised,
        Optional<LocalDate> inHindsight,
        List<RecordedLate> recordedLate)
        implements Comparable<FirstRaised> {

    private static final Comparator<FirstRaised> ORDER = Comparator.<FirstRaised, LocalDate>comparing(
                    action -> action.raised().orElse(LocalDate.MAX))
            .thenComparing(FirstRaised::key);

    /** Keeps the list as it is. */
    public FirstRaised {
        recordedLate = List.copyOf(recordedLate);
    }

    /** By how many days it could have been raised sooner; absent where it could not, or never was raised. */
    public OptionalLong daysSooner() {
        return raised.isPresent()
                        && inHindsight.isPresent()
                        && inHindsight.get().isBefore(raised.get())
                ? OptionalLong.of(ChronoUnit.DAYS.between(inHindsight.get(), raised.get()))
                : OptionalLong.empty();
    }

    @Override
    public int compareTo(FirstRaised other) {
        return ORDER.compare(this, other);
    }
}
