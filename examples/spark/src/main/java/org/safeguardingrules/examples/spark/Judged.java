package org.safeguardingrules.examples.spark;

import static org.apache.spark.sql.functions.col;

import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The rows that judging gives: each is a record advised on, a record set aside, or a count over many records. */
final class Judged {

    private static final String ADVISED = "advised";
    private static final String SET_ASIDE = "setAside";
    private static final String COUNTED = "counted";

    private static final String WHICH = "which";

    /** The first says which of the others is there, so that to count rows nothing else has to be read. */
    static final StructType SCHEMA = new StructType()
            .add(WHICH, DataTypes.StringType)
            .add(
                    ADVISED,
                    new StructType()
                            .add(Records.ID, DataTypes.StringType)
                            .add(Records.AS_AT, DataTypes.StringType)
                            .add(Records.KNOWN_AT, DataTypes.StringType)
                            .add("complete", DataTypes.BooleanType)
                            .add("advice", DataTypes.StringType))
            .add(
                    SET_ASIDE,
                    new StructType()
                            .add(Records.SOURCE, DataTypes.StringType)
                            .add(Records.ID, DataTypes.StringType)
                            .add(Records.AS_AT, DataTypes.StringType)
                            .add(Records.KNOWN_AT, DataTypes.StringType)
                            .add("error", DataTypes.StringType)
                            .add(Records.CASE_FILE, DataTypes.BinaryType))
            .add(COUNTED, Counts.SCHEMA);

    private Judged() {}

    static Row advised(String id, String asAt, String knownAt, boolean complete, String advice) {
        return RowFactory.create(ADVISED, RowFactory.create(id, asAt, knownAt, complete, advice), null, null);
    }

    static Row setAside(CaseRecord record, String error) {
        Row row = RowFactory.create(
                record.source(), record.id(), record.asAt(), record.knownAt(), error, record.caseFile());
        return RowFactory.create(SET_ASIDE, null, row, null);
    }

    static Row counted(Row count) {
        return RowFactory.create(COUNTED, null, null, count);
    }

    static Dataset<Row> advised(Dataset<Row> judged) {
        return those(judged, ADVISED);
    }

    /** With the text of the record as a text again, so that it can be read, mended and given once more. */
    static Dataset<Row> setAside(Dataset<Row> judged) {
        return those(judged, SET_ASIDE)
                .withColumn(Records.CASE_FILE, col(Records.CASE_FILE).cast("string"));
    }

    static Dataset<Row> counted(Dataset<Row> judged) {
        return those(judged, COUNTED);
    }

    /** How many records were advised on and set aside, of so many read. */
    static Tallied tallied(Dataset<Row> judged, long read) {
        Map<String, Long> rows = judged.groupBy(WHICH).count().collectAsList().stream()
                .collect(Collectors.toMap(row -> row.getString(0), row -> row.getLong(1)));
        return new Tallied(read, rows.getOrDefault(ADVISED, 0L), rows.getOrDefault(SET_ASIDE, 0L));
    }

    private static Dataset<Row> those(Dataset<Row> judged, String which) {
        return judged.where(col(WHICH).equalTo(which)).select(which + ".*");
    }
}
