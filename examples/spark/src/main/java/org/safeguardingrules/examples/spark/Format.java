package org.safeguardingrules.examples.spark;

import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** How a caseload is read, and how what became of it is written. */
enum Format {
    /** JSON, a record a line. */
    LINES,
    /** Parquet, a record a row. */
    TABLE;

    /** Writes the advice: as lines it is itself, as a table it stands beside its case and its days. */
    void writeAdvice(Dataset<Row> advised, String folder) {
        if (this == LINES) {
            advised.select("advice").write().text(folder);
        } else {
            advised.write().parquet(folder);
        }
    }

    /** Writes rows as they are. */
    void write(Dataset<Row> rows, String folder) {
        if (this == LINES) {
            rows.write().json(folder);
        } else {
            rows.write().parquet(folder);
        }
    }

    /** The word that a call gives. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
