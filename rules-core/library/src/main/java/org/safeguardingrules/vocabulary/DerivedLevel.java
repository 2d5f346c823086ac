package org.safeguardingrules.vocabulary;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.safeguardingrules.casefile.RiskLevel;

/** A level of risk of serious harm that may not be known; an unrated group is unknown, never low. */
public final class DerivedLevel {

    private final Optional<RiskLevel> level;
    private final LocalDate since;
    private final String record;
    private final Set<Gap> gaps;

    DerivedLevel(Optional<RiskLevel> level, LocalDate since, String record, Set<Gap> gaps) {
        this.level = level;
        this.since = since;
        this.record = record;
        this.gaps = gaps;
    }

    /** The level, where it is known. */
    public Optional<RiskLevel> level() {
        return level;
    }

    /** Whether it is this level or above. */
    @Member("Yes if the recorded level is this or above, no if it is below, unknown where none is recorded.")
    public DerivedAnswer atLeast(@Quoted("risk level") String word) {
        RiskLevel other = RiskLevel.valueOf(word.toUpperCase(Locale.ROOT).replace(' ', '_'));
        return level.map(known -> DerivedAnswer.of(known.compareTo(other) >= 0, since, record))
                .orElseGet(() -> gaps.isEmpty()
                        ? DerivedAnswer.of(false, since, record)
                        : DerivedAnswer.unknown(gaps, Set.of(record)));
    }

    /** Whether it is below this level. */
    @Member("Yes if the recorded level is below this, no if it is this or above, unknown where none is recorded.")
    public DerivedAnswer below(@Quoted("risk level") String word) {
        return atLeast(word).not();
    }
}
