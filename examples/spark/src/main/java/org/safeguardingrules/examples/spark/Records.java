package org.safeguardingrules.examples.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.get_json_object;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.monotonically_increasing_id;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The records of a caseload: each with its case, its two days, its text as it is, and where it stands. */
final class Records {

    static final String ID = "id";
    static final String AS_AT = "asAt";
    static final String KNOWN_AT = "knownAt";
    static final String CASE_FILE = "caseFile";
    static final String SOURCE = "source";

    private static final String BLOCK = "block";
    private static final String ROW = "row";

    private Records() {}

    /**
     * A case file on each line, as {@code safeguarding measure} reads them: in UTF-8, and blank lines mean nothing.
     *
     * @param path a file or folder, or a pattern of them
     */
    static Dataset<Row> ofLines(SparkSession spark, String path, LocalDate asAt, LocalDate knownAt) {
        Column line = col("value");
        Dataset<Row> lines = spark.read().option("lineSep", "\n").text(path).where(line.rlike("[^ \r]"));
        return placed(lines, get_json_object(line, "$.id"), lit(asAt.toString()), lit(knownAt.toString()), line);
    }

    /**
     * A row for each case and pair of days; without a day of what was known, it is the day asked about.
     *
     * @param path a Parquet file or folder, or a pattern of them
     * @throws IllegalArgumentException where a column is missing
     */
    static Dataset<Row> ofTable(SparkSession spark, String path) {
        Dataset<Row> table = spark.read().parquet(path);
        List<String> columns = Arrays.asList(table.columns());
        for (String column : List.of(ID, AS_AT, KNOWN_AT, CASE_FILE)) {
            if (!columns.contains(column)) {
                throw new IllegalArgumentException("The table " + path + " has the columns " + columns + " and no '"
                        + column + "'. Maybe it has another name there: a view can rename it.");
            }
        }
        Column asAt = text(AS_AT);
        return placed(table, text(ID), asAt, coalesce(text(KNOWN_AT), asAt), text(CASE_FILE));
    }

    private static Column text(String column) {
        return col(column).cast("string");
    }

    /** The bytes of the text are kept, since what is no UTF-8 is to be refused and not mended. */
    private static Dataset<Row> placed(Dataset<Row> read, Column id, Column asAt, Column knownAt, Column caseFile) {
        return read.select(
                id.as(ID),
                asAt.as(AS_AT),
                knownAt.as(KNOWN_AT),
                caseFile.cast("binary").as(CASE_FILE),
                col("_metadata.file_path").as(SOURCE),
                col("_metadata.file_block_start").as(BLOCK),
                monotonically_increasing_id().as(ROW));
    }

    /** The same records, those of one case together and in the order in which they stand. */
    static Dataset<Row> byCase(Dataset<Row> records) {
        return records.repartition(coalesce(col(ID), col(CASE_FILE).cast("string")))
                .sortWithinPartitions(ID, AS_AT, KNOWN_AT, SOURCE, BLOCK, ROW);
    }
}
