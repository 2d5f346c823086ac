package org.safeguardingrules.examples.spark;

import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;

/** Judges the records of a partition with the rules of its executor. */
final class Judging implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    @Override
    public Iterator<Row> call(Iterator<Row> records) {
        return new Partition(SharedRules.get()).judged(records);
    }
}
