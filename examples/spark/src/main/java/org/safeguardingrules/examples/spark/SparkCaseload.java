package org.safeguardingrules.examples.spark;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** What spark-submit starts: reads the call, and judges the caseload that it names. */
@Command(
        name = "spark-caseload",
        description = {
            "Judges a caseload on a cluster: advice, measures, and the records that cannot be used, into a folder each.",
            "The measures are of process, and no judgement of quality or of anybody."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class SparkCaseload implements Callable<Integer> {

    private static final int UNUSABLE = 2;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "CASELOAD",
            description = "What to judge: a file or folder, or a pattern of them, wherever the cluster reads.")
    private String caseload = "";

    @Parameters(index = "1", paramLabel = "FOLDER", description = "The folder to write, which is not there yet.")
    private String folder = "";

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            defaultValue = "lines",
            description =
                    "lines: JSON, a case file a line, as 'safeguarding measure' reads them. table: Parquet, with the"
                            + " columns id, asAt, knownAt and caseFile, the last as JSON. Left out, ${DEFAULT-VALUE}.")
    private Format from = Format.LINES;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            description = "The same words for what is written. Left out, as it was read.")
    private @Nullable Format to;

    @Option(
            names = "--as-at",
            paramLabel = "DATE",
            description = "For lines, the day asked about. A table says its own.")
    private @Nullable LocalDate asAt;

    @Option(
            names = "--known-at",
            paramLabel = "DATE",
            description = "For lines, the last day whose records count. Left out, the day asked about.")
    private @Nullable LocalDate knownAt;

    /** Judges the caseload that the call names. */
    public static void main(String[] arguments) {
        int exit = command().execute(arguments);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    static CommandLine command() {
        return new CommandLine(new SparkCaseload())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(SparkCaseload::failed);
    }

    /** What the call is to blame for is said in a line; anything else is shown with where it came from. */
    private static int failed(Exception failure, CommandLine command, ParseResult call) throws Exception {
        if (failure instanceof AnalysisException) {
            command.getErr()
                    .println(failure.getMessage()
                            + " Maybe the path is mistyped, or the folder to write is there from an earlier run.");
            return UNUSABLE;
        }
        if (failure instanceof IllegalArgumentException) {
            command.getErr().println(failure.getMessage());
            return UNUSABLE;
        }
        throw failure;
    }

    @Override
    public Integer call() {
        requireDays();
        SparkSession spark =
                SparkSession.builder().appName("Safeguarding rules").getOrCreate();
        Tallied tallied = new CaseloadJob(spark, Optional.ofNullable(to).orElse(from)).run(records(spark), folder);
        said("Read " + tallied.read() + " records: " + tallied.advised() + " advised on, " + tallied.setAside()
                + " set aside. Wrote " + folder + "/advice, " + folder + "/set-aside and " + folder + "/measures.");
        return tallied.advised() == 0 ? UNUSABLE : 0;
    }

    private Dataset<Row> records(SparkSession spark) {
        return asAt == null
                ? Records.ofTable(spark, caseload)
                : Records.ofLines(
                        spark, caseload, asAt, Optional.ofNullable(knownAt).orElse(asAt));
    }

    private void requireDays() {
        if (from == Format.LINES && asAt == null) {
            throw wrong("Lines say no day, and --as-at is missing. Maybe --as-at 2026-10-31 is meant.");
        }
        if (from == Format.TABLE && (asAt != null || knownAt != null)) {
            throw wrong("A table says its own days, and --as-at or --known-at is given. Maybe --from lines is meant.");
        }
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec().commandLine(), what);
    }

    private void said(String words) {
        spec().commandLine().getOut().println(words);
    }

    private CommandSpec spec() {
        return Optional.ofNullable(spec).orElseThrow();
    }
}
