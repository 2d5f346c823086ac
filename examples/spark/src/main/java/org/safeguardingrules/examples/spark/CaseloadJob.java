package org.safeguardingrules.examples.spark;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.safeguardingrules.json.CaseloadReportJson;
import org.safeguardingrules.measure.CaseloadReport;
import org.safeguardingrules.measure.MadeWith;
import org.safeguardingrules.measure.Measures;
import org.safeguardingrules.pack.Pack;

/** Judges a caseload, and writes advice, measures, and what was set aside into a folder each. */
final class CaseloadJob {

    /** How many rows, each with a whole advice, are held in memory before they go to an executor's disk. */
    private static final int ROWS_HELD = 100;

    /** What the report of {@code safeguarding measure} says where no groups are given. */
    private static final int FEWEST = 10;

    private final SparkSession spark;
    private final Format format;

    /**
     * A job.
     *
     * @param format how advice, and what is set aside, is written
     */
    CaseloadJob(SparkSession spark, Format format) {
        this.spark = spark;
        this.format = format;
    }

    /**
     * Judges every record once.
     *
     * @param records a record for each case and pair of days
     * @param folder the folder to write, which is not there yet
     * @throws IllegalStateException where a record is neither advised on nor set aside
     */
    Tallied run(Dataset<Row> records, String folder) {
        spark.conf().set("spark.sql.inMemoryColumnarStorage.batchSize", ROWS_HELD);
        Dataset<Row> judged = Records.byCase(records)
                .mapPartitions(new Judging(), Encoders.row(Judged.SCHEMA))
                .persist(StorageLevel.DISK_ONLY());
        try {
            Dataset<Row> setAside = Judged.setAside(judged);
            format.writeAdvice(Judged.advised(judged), folder + "/advice");
            format.write(setAside, folder + "/set-aside");
            writeMeasures(Judged.counted(judged), setAside, folder + "/measures");
            Tallied tallied = Judged.tallied(judged, records.count());
            tallied.requireNothingLost();
            return tallied;
        } finally {
            judged.unpersist();
        }
    }

    /** Writes a report on each line, one for each pair of days. */
    private void writeMeasures(Dataset<Row> counted, Dataset<Row> setAside, String folder) {
        Pack pack = SharedRules.get().pack();
        List<String> reports = Counts.measures(counted, pack).stream()
                .map(measures -> report(pack, measures, ofDays(setAside, measures.madeWith())))
                .toList();
        spark.createDataset(reports, Encoders.STRING()).coalesce(1).write().text(folder);
    }

    private static String report(Pack pack, Measures measures, long refused) {
        CaseloadReport report = CaseloadReport.of(pack, measures, Math.toIntExact(refused), new TreeMap<>(), FEWEST);
        return OneLine.of(CaseloadReportJson.write(report));
    }

    private static long ofDays(Dataset<Row> setAside, MadeWith madeWith) {
        return setAside.where(col(Records.AS_AT)
                        .equalTo(madeWith.asAt().toString())
                        .and(col(Records.KNOWN_AT).equalTo(madeWith.knownAt().toString())))
                .count();
    }
}
