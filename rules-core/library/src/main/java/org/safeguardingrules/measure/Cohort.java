package org.safeguardingrules.measure;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import org.safeguardingrules.casefile.SentenceType;

/**
 * Cases that came to a stage in the same month, with the same team and the same kind of sentence. A case is in one cohort of each stage that it is at.
 *
 * @param stage the stage
 * @param month the month in which the report was asked for, supervision was allocated or release is; absent where not known
 * @param team code of the team that supervises; absent where not known
 * @param sentence kind of the sentence supervised; absent where not known, and before sentence
 */
public record Cohort(Stage stage, Optional<YearMonth> month, Optional<String> team, Optional<SentenceType> sentence)
        implements Comparable<Cohort> {

    private static final Comparator<Cohort> ORDER = Comparator.comparing(Cohort::stage)
            .thenComparing(cohort -> cohort.month().map(YearMonth::toString).orElse(""))
            .thenComparing(cohort -> cohort.team().orElse(""))
            .thenComparing(cohort -> cohort.team().isPresent())
            .thenComparing(
                    cohort -> cohort.sentence().map(SentenceType::ordinal).orElse(-1));

    /** Of a stage, and nothing else is known. */
    static Cohort of(Stage stage) {
        return new Cohort(stage, Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Override
    public int compareTo(Cohort other) {
        return ORDER.compare(this, other);
    }
}
