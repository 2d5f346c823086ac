package org.safeguardingrules.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.casefile.SentenceType;
import org.safeguardingrules.measure.Cohort;
import org.safeguardingrules.measure.MadeWith;
import org.safeguardingrules.measure.Measured;
import org.safeguardingrules.measure.Measures;
import org.safeguardingrules.measure.Outcome;
import org.safeguardingrules.measure.Stage;
import org.safeguardingrules.pack.Pack;

/** Measures as rows, each a number of cases, so that the cluster adds up those of many partitions. */
final class Counts {

    private static final String OF = "of";
    private static final String STAGE = "stage";
    private static final String MONTH = "month";
    private static final String TEAM = "team";
    private static final String SENTENCE = "sentence";
    private static final String ACTION = "action";
    private static final String SUGGESTED = "suggested";
    private static final String OUTCOME = "outcome";
    private static final String CASES = "cases";

    static final StructType SCHEMA = new StructType()
            .add(Records.AS_AT, DataTypes.StringType)
            .add(Records.KNOWN_AT, DataTypes.StringType)
            .add(OF, DataTypes.StringType)
            .add(STAGE, DataTypes.StringType)
            .add(MONTH, DataTypes.StringType)
            .add(TEAM, DataTypes.StringType)
            .add(SENTENCE, DataTypes.StringType)
            .add(ACTION, DataTypes.StringType)
            .add(SUGGESTED, DataTypes.BooleanType)
            .add(OUTCOME, DataTypes.StringType)
            .add(CASES, DataTypes.IntegerType);

    private Counts() {}

    /** What a row counts. */
    private enum Of {
        CASES,
        INCOMPLETE,
        COHORT,
        ACTION
    }

    /** Measures taken apart. */
    static Stream<Row> rows(Measures measures) {
        MadeWith madeWith = measures.madeWith();
        Stream<Row> cases = Stream.of(
                row(madeWith, Of.CASES, null, null, measures.cases()),
                row(madeWith, Of.INCOMPLETE, null, null, measures.incomplete()));
        Stream<Row> cohorts = measures.cohorts().entrySet().stream()
                .map(entry -> row(madeWith, Of.COHORT, entry.getKey(), null, entry.getValue()));
        Stream<Row> actions = measures.counts().entrySet().stream()
                .map(entry -> row(madeWith, Of.ACTION, entry.getKey().cohort(), entry.getKey(), entry.getValue()));
        return Stream.of(cases, cohorts, actions).flatMap(rows -> rows);
    }

    private static Row row(MadeWith madeWith, Of of, @Nullable Cohort cohort, @Nullable Measured measured, int number) {
        return RowFactory.create(
                madeWith.asAt().toString(),
                madeWith.knownAt().toString(),
                of.name(),
                cohort == null ? null : cohort.stage().name(),
                cohort == null ? null : cohort.month().map(YearMonth::toString).orElse(null),
                cohort == null ? null : cohort.team().orElse(null),
                cohort == null
                        ? null
                        : cohort.sentence().map(SentenceType::name).orElse(null),
                measured == null ? null : measured.action(),
                measured == null ? null : measured.suggested(),
                measured == null ? null : measured.outcome().name(),
                number);
    }

    /**
     * The measures that rows of all partitions add up to, those of each pair of days apart.
     *
     * @param pack the pack that they were measured with
     */
    static List<Measures> measures(Dataset<Row> counted, Pack pack) {
        Column[] counts = Arrays.stream(SCHEMA.fieldNames())
                .filter(name -> !name.equals(CASES))
                .map(name -> col(name))
                .toArray(Column[]::new);
        Map<MadeWith, List<Row>> byDays =
                counted
                        .groupBy(counts)
                        .agg(sum(CASES).cast(DataTypes.IntegerType).as(CASES))
                        .collectAsList()
                        .stream()
                        .collect(Collectors.groupingBy(row -> madeWith(row, pack)));
        return byDays.entrySet().stream()
                .map(entry -> measures(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(
                                (Measures measures) -> measures.madeWith().asAt())
                        .thenComparing(measures -> measures.madeWith().knownAt()))
                .toList();
    }

    private static MadeWith madeWith(Row row, Pack pack) {
        return new MadeWith(
                SafeguardingRules.VERSION,
                pack.id(),
                pack.version(),
                pack.digest(),
                LocalDate.parse(row.getString(row.fieldIndex(Records.AS_AT))),
                LocalDate.parse(row.getString(row.fieldIndex(Records.KNOWN_AT))),
                List.of());
    }

    private static Measures measures(MadeWith madeWith, List<Row> rows) {
        int cases = 0;
        int incomplete = 0;
        SortedMap<Cohort, Integer> cohorts = new TreeMap<>();
        SortedMap<Measured, Integer> counts = new TreeMap<>();
        for (Row row : rows) {
            int number = row.getInt(row.fieldIndex(CASES));
            switch (Of.valueOf(row.getString(row.fieldIndex(OF)))) {
                case CASES -> cases = number;
                case INCOMPLETE -> incomplete = number;
                case COHORT -> cohorts.put(cohort(row), number);
                case ACTION -> counts.put(measured(row), number);
            }
        }
        return new Measures(madeWith, cases, incomplete, cohorts, counts);
    }

    private static Measured measured(Row row) {
        return new Measured(
                row.getString(row.fieldIndex(ACTION)),
                row.getBoolean(row.fieldIndex(SUGGESTED)),
                cohort(row),
                Outcome.valueOf(row.getString(row.fieldIndex(OUTCOME))));
    }

    private static Cohort cohort(Row row) {
        return new Cohort(
                Stage.valueOf(row.getString(row.fieldIndex(STAGE))),
                Optional.ofNullable(row.getString(row.fieldIndex(MONTH))).map(YearMonth::parse),
                Optional.ofNullable(row.getString(row.fieldIndex(TEAM))),
                Optional.ofNullable(row.getString(row.fieldIndex(SENTENCE))).map(SentenceType::valueOf));
    }
}
