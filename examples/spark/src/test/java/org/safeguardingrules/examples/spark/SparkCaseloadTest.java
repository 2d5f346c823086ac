package org.safeguardingrules.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.compiler.testkit.caseload.AskedFor;
import org.safeguardingrules.compiler.testkit.caseload.Caseload;
import org.safeguardingrules.compiler.testkit.caseload.Caseloads;
import org.safeguardingrules.compiler.testkit.caseload.TrueCase;
import org.safeguardingrules.englandandwales.EnglandAndWales;
import org.safeguardingrules.json.AdviceJson;
import org.safeguardingrules.json.CaseFileJson;
import org.safeguardingrules.json.CaseloadReportJson;
import org.safeguardingrules.measure.CaseloadReport;
import org.safeguardingrules.measure.Counting;
import picocli.CommandLine;

/** The caseload of which the truth was decided first, judged by a cluster of two cores in this process. */
class SparkCaseloadTest {

    private static final AskedFor NAMES = new AskedFor(
            "police domestic abuse enquiry",
            "police domestic abuse enquiry for the court report",
            "children's services enquiry",
            "no settled accommodation on release");
    private static final LocalDate AS_AT = LocalDate.of(2019, 9, 2);
    private static final LocalDate EARLIER = LocalDate.of(2019, 7, 1);
    private static final Caseload CASELOAD = Caseloads.mixed(NAMES, AS_AT, 60, 7);
    private static final SafeguardingRules RULES =
            SafeguardingRules.load(EnglandAndWales.pack()).direct();
    private static final int PARTITIONS = 6;

    private static final SparkSession SPARK = SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", PARTITIONS)
            .config("spark.sql.adaptive.coalescePartitions.enabled", false)
            .config("spark.sql.codegen.wholeStage", false)
            .getOrCreate();

    @TempDir
    Path folder = Path.of("");

    @AfterAll
    static void stop() {
        SPARK.stop();
    }

    private record Called(int exit, String out, String err) {}

    private Called call(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = SparkCaseload.command();
        command.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        List<String> words = List.of(arguments).stream().map(String::valueOf).toList();
        return new Called(command.execute(words.toArray(String[]::new)), out.toString(), err.toString());
    }

    private static String line(TrueCase one) {
        return OneLine.of(CaseFileJson.write(one.caseFile()));
    }

    private static List<String> lines() {
        return CASELOAD.cases().stream().map(SparkCaseloadTest::line).collect(Collectors.toList());
    }

    private Path written(String name, List<String> lines) throws IOException {
        Files.createDirectories(folder.resolve("caseload"));
        return Files.write(folder.resolve("caseload").resolve(name), lines);
    }

    private List<String> read(String written) {
        return SPARK.read().textFile(folder.resolve(written).toString()).collectAsList();
    }

    private static String report(List<CaseFile> caseFiles, LocalDate day, int refused) {
        Counting counting = new Counting();
        caseFiles.forEach(caseFile -> counting.add(RULES.measure(caseFile, day, day)));
        return OneLine.of(CaseloadReportJson.write(
                CaseloadReport.of(RULES.pack(), counting.measures(), refused, new TreeMap<>(), 10)));
    }

    private static List<CaseFile> caseFiles() {
        return CASELOAD.cases().stream().map(TrueCase::caseFile).toList();
    }

    @Test
    void advice_and_measures_are_those_of_the_library_and_the_pack_is_loaded_once() throws IOException {
        written("a.jsonl", lines().subList(0, 25));
        written("b.jsonl", lines().subList(25, 60));
        Called called = call(folder.resolve("caseload"), folder.resolve("judged"), "--as-at", AS_AT);

        assertThat(called.exit()).as(called.err()).isZero();
        assertThat(called.out()).startsWith("Read 60 records: 60 advised on, 0 set aside. Wrote ");
        assertThat(read("judged/measures")).containsExactly(report(caseFiles(), AS_AT, 0));
        assertThat(read("judged/set-aside")).isEmpty();
        Map<String, Advice> advice = read("judged/advice").stream()
                .map(AdviceJson::read)
                .collect(Collectors.toMap(Advice::caseId, Function.identity()));
        assertThat(advice).hasSize(60);
        caseFiles()
                .forEach(caseFile ->
                        assertThat(advice.get(caseFile.id())).isEqualTo(RULES.advise(caseFile, AS_AT, AS_AT)));
        assertThat(Files.list(folder.resolve("judged/advice"))
                        .filter(file -> file.toString().endsWith(".txt")))
                .as("written by several tasks")
                .hasSizeGreaterThan(1);
        assertThat(SharedRules.timesLoaded()).isEqualTo(1);
    }

    @Test
    void a_bad_record_is_set_aside_with_its_error_and_its_text_and_changes_no_figure() throws IOException {
        List<String> lines = lines();
        lines.add(0, "{\"id\": \"case-7\", \"persn\": {}}");
        lines.add(3, "no json");
        lines.add(3, "");
        lines.add(9, " \r");
        lines.add("[".repeat(5000));
        Path file = written("all.jsonl", lines);
        String noUtf8 = line(CASELOAD.cases().get(0)).replace("\"case-0\"", "\"case-\u00e9\"");
        Files.write(file, noUtf8.getBytes(StandardCharsets.ISO_8859_1), StandardOpenOption.APPEND);
        Called called = call(file, folder.resolve("judged"), "--as-at", AS_AT, "--to", "table");

        assertThat(called.out()).startsWith("Read 64 records: 60 advised on, 4 set aside.");
        assertThat(read("judged/measures")).containsExactly(report(caseFiles(), AS_AT, 4));
        List<Row> setAside = SPARK.read()
                .parquet(folder.resolve("judged/set-aside").toString())
                .collectAsList();
        assertThat(setAside)
                .extracting(row -> row.<String>getAs("error"))
                .allMatch(error -> error.contains("Maybe "))
                .anyMatch(error -> error.startsWith("persn: "));
        assertThat(setAside)
                .extracting(row -> row.<String>getAs("caseFile"))
                .contains("no json", "{\"id\": \"case-7\", \"persn\": {}}");
        assertThat(setAside)
                .extracting(row -> row.<String>getAs("source"))
                .allMatch(name -> name.endsWith("all.jsonl"));
    }

    @Test
    void of_a_case_that_is_there_twice_the_first_that_can_be_used_counts() throws IOException {
        TrueCase other = CASELOAD.cases().get(30);
        String same = line(other).replace("\"" + other.caseFile().id() + "\"", "\"case-5\"");
        List<String> lines = lines();
        lines.add(0, "{\"id\": \"case-5\", \"persn\": {}}");
        lines.add(same);
        Called called = call(written("all.jsonl", lines), folder.resolve("judged"), "--as-at", AS_AT);

        assertThat(called.out()).startsWith("Read 62 records: 60 advised on, 2 set aside.");
        assertThat(read("judged/measures")).containsExactly(report(caseFiles(), AS_AT, 2));
        assertThat(read("judged/set-aside"))
                .anyMatch(row -> row.contains("Case 'case-5' stands before in ") && row.contains("all.jsonl"));
    }

    @Test
    void a_table_says_its_own_days_and_each_pair_of_them_has_its_own_measures() {
        List<Row> rows = new ArrayList<>();
        for (TrueCase one : CASELOAD.cases().subList(0, 20)) {
            rows.add(RowFactory.create(one.caseFile().id(), AS_AT.toString(), null, line(one)));
            rows.add(RowFactory.create(one.caseFile().id(), EARLIER.toString(), EARLIER.toString(), line(one)));
        }
        String first = line(CASELOAD.cases().get(0));
        rows.add(RowFactory.create("case-x", AS_AT.toString(), null, first));
        rows.add(RowFactory.create(null, AS_AT.toString(), null, first));
        rows.add(RowFactory.create("case-y", AS_AT.toString(), null, null));
        rows.add(RowFactory.create("case-0", "autumn", null, first));
        StructType columns = new StructType()
                .add("id", DataTypes.StringType)
                .add("asAt", DataTypes.StringType)
                .add("knownAt", DataTypes.StringType)
                .add("caseFile", DataTypes.StringType);
        String table = folder.resolve("table").toString();
        SPARK.createDataFrame(rows, columns)
                .selectExpr("id", "asAt", "cast(knownAt as date) knownAt", "caseFile")
                .write()
                .parquet(table);
        Called called = call(table, folder.resolve("judged"), "--from", "table");

        assertThat(called.out()).startsWith("Read 44 records: 40 advised on, 4 set aside.");
        List<CaseFile> twenty = caseFiles().subList(0, 20);
        assertThat(read("judged/measures")).containsExactly(report(twenty, EARLIER, 0), report(twenty, AS_AT, 3));
        assertThat(SPARK.read()
                        .parquet(folder.resolve("judged/set-aside").toString())
                        .collectAsList())
                .extracting(row -> row.<String>getAs("error"))
                .containsExactlyInAnyOrder(
                        "The record is of case 'case-x' and holds the case file of 'case-0'. Maybe two tables were joined"
                                + " on another column.",
                        "The record is of case 'null' and holds the case file of 'case-0'. Maybe two tables were joined on"
                                + " another column.",
                        "The record holds no case file. Maybe the case was deleted before the export.",
                        "asAt is 'autumn', which is no day. Maybe a date such as 2026-10-31 is meant.");
        Row advised = SPARK.read()
                .parquet(folder.resolve("judged/advice").toString())
                .where("id = 'case-0' and asAt = '2019-07-01'")
                .head();
        assertThat(AdviceJson.read(advised.<String>getAs("advice")))
                .isEqualTo(RULES.advise(twenty.get(0), EARLIER, EARLIER));
        assertThat(advised.<Boolean>getAs("complete")).isTrue();
    }

    @Test
    void a_call_that_cannot_be_carried_out_says_why() throws IOException {
        Path nothing = written("nothing.jsonl", List.of("no json"));

        assertThat(call(nothing, folder.resolve("judged")).err()).contains("--as-at is missing. Maybe ");
        assertThat(call(nothing, folder.resolve("judged"), "--from", "table", "--as-at", AS_AT)
                        .err())
                .contains("A table says its own days")
                .contains("Maybe ");
        assertThat(call(nothing, folder.resolve("judged"), "--as-at", AS_AT).exit())
                .isEqualTo(2);
        assertThat(call(nothing, folder.resolve("judged"), "--as-at", AS_AT).err())
                .contains("already exists")
                .contains("Maybe ");
        assertThat(call(folder.resolve("none"), folder.resolve("other"), "--as-at", AS_AT)
                        .err())
                .contains("PATH_NOT_FOUND")
                .contains("Maybe ");
        SPARK.range(1).write().parquet(folder.resolve("table").toString());
        assertThat(call(folder.resolve("table"), folder.resolve("other"), "--from", "table")
                        .err())
                .contains("has the columns [id] and no 'asAt'. Maybe ");
    }
}
