package org.safeguardingrules.examples.spark;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The rows that judging gives: each is a record advised on, a record set aside, or a count over many records. */
final class Judged {

    private static final String ADVISED = "advised";
    private static final String SET_ASIDE = "setAside";
    private static final String COUNTED = "counted";

    /** One of the three is there. */
    static final StructType SCHEMA = new StructType()
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
        return RowFactory.create(RowFactory.create(id, asAt, knownAt, complete, advice), null, null);
    }

    static Row setAside(
            String source,
            @Nullable String id,
            @Nullable String asAt,
            @Nullable String knownAt,
            String error,
            byte @Nullable [] caseFile) {
        return RowFactory.create(null, RowFactory.create(source, id, asAt, knownAt, error, caseFile), null);
    }

    static Row counted(Row count) {
        return RowFactory.create(null, null, count);
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

    private static Dataset<Row> those(Dataset<Row> judged, String which) {
        return judged.where(col(which).isNotNull()).select(which + ".*");
    }
}
