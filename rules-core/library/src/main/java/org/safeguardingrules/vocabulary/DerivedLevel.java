package org.safeguardingrules.vocabulary;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.safeguardingrules.casefile.RiskLevel;
import org.safeguardingrules.pack.Direction;

/** A level of risk of serious harm that may not be known; an unrated group is unknown, never low. */
public final class DerivedLevel {

    private final Optional<RiskLevel> level;
    private final LocalDate since;
    private final String record;
    private final Set<Gap> gaps;

    /**
     * A level.
     *
     * @param level the highest level known
     * @param since the day since which it has been so
     * @param record id of the record it rests on
     * @param gaps what is not known and may be higher
     */
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
    @Member(
            value =
                    "Yes if the recorded level is this or above, no if it is certainly below, unknown where none is recorded or a"
                            + " higher one may be.",
            direction = Direction.CONCERN)
    public DerivedAnswer atLeast(@Quoted("risk level") String word) {
        RiskLevel other = RiskLevel.valueOf(word.toUpperCase(Locale.ROOT).replace(' ', '_'));
        boolean reached = level.map(known -> known.compareTo(other) >= 0).orElse(false);
        return reached || gaps.isEmpty()
                ? DerivedAnswer.of(reached, since, record)
                : DerivedAnswer.unknown(gaps, Set.of(record));
    }

    /** Whether it is below this level. */
    @Member(
            value =
                    "Yes if the recorded level is below this, no if it is this or above, unknown where none is recorded.",
            direction = Direction.PROTECTIVE)
    public DerivedAnswer below(@Quoted("risk level") String word) {
        return atLeast(word).not();
    }
}
