package org.safeguardingrules.examples.spark;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Row;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.UnusableCaseFile;
import org.safeguardingrules.json.AdviceJson;
import org.safeguardingrules.measure.Counting;
import org.safeguardingrules.measure.MadeWith;
import org.safeguardingrules.measure.MeasuredAdvice;

/** Judges records as they come, those of one case after each other, and counts; each is advised on or set aside. */
final class Partition {

    private final SafeguardingRules rules;
    private final Map<MadeWith, Counting> countings = new HashMap<>();
    private Optional<Advised> before = Optional.empty();

    Partition(SafeguardingRules rules) {
        this.rules = rules;
    }

    /** A case that was advised on as at a day. */
    private record Advised(String id, LocalDate asAt, LocalDate knownAt, String source) {

        boolean isSame(Advised other) {
            return id.equals(other.id()) && asAt.equals(other.asAt()) && knownAt.equals(other.knownAt());
        }
    }

    /** A row for each record, made when it is asked for; and after the last, what was counted. */
    Iterator<Row> judged(Iterator<Row> records) {
        Stream<Row> each = StreamSupport.stream(Spliterators.spliteratorUnknownSize(records, 0), false)
                .map(row -> judged(CaseRecord.of(row)));
        Stream<Row> counted = Stream.of(countings.values())
                .flatMap(Collection::stream)
                .flatMap(counting -> Counts.rows(counting.measures()))
                .map(Judged::counted);
        return Stream.concat(each, counted).iterator();
    }

    private Row judged(CaseRecord record) {
        try {
            return advised(record);
        } catch (RuntimeException e) {
            return Judged.setAside(record, why(e));
        }
    }

    private Row advised(CaseRecord record) {
        CaseFile caseFile = record.read();
        Advised now = new Advised(caseFile.id(), record.dayAskedAbout(), record.lastDayKnown(), record.source());
        before.filter(now::isSame).ifPresent(first -> {
            throw new UnusableRecord(
                    "Case '" + first.id() + "' stands before in " + first.source() + ", which is advised on",
                    "Maybe the export holds it twice.");
        });
        MeasuredAdvice made = rules.adviseAndMeasure(caseFile, now.asAt(), now.knownAt());
        String advice = OneLine.of(AdviceJson.write(made.advice()));
        countings
                .computeIfAbsent(made.measures().madeWith(), none -> new Counting())
                .add(made.measures());
        before = Optional.of(now);
        return Judged.advised(
                now.id(),
                now.asAt().toString(),
                now.knownAt().toString(),
                made.advice().complete(),
                advice);
    }

    /** Why a record cannot be used; of a failure that is none of the record's, nothing that may hold something of it. */
    private static String why(RuntimeException failure) {
        return failure instanceof UnusableCaseFile || failure instanceof UnusableRecord
                ? String.valueOf(failure.getMessage())
                : failure.getClass().getSimpleName();
    }
}
