package org.safeguardingrules.examples.spark;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.CaseFileBuilder;
import org.safeguardingrules.compiler.testkit.GeneratedCases;
import org.safeguardingrules.json.AdviceJson;
import org.safeguardingrules.json.CaseFileJson;

/** Measures what a case costs on one core and on two, beside the same work without Spark, in one run. */
final class Speed {

    private static final int DIFFERENT = 1_000;
    private static final int COPIES = 6;
    private static final int PARTITIONS = 8;
    private static final int RUNS = 3;
    private static final double NANOS = 1e9;
    private static final Path FOLDER = Path.of("target", "speed");
    private static final Path LINES = FOLDER.resolve("cases.jsonl");

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Speed() {}

    /** What some work took. */
    private record Cost(double seconds, double ofProcessor) {

        static Cost of(Runnable work) {
            long processor = SYSTEM.getProcessCpuTime();
            long clock = System.nanoTime();
            work.run();
            return new Cost((System.nanoTime() - clock) / NANOS, (SYSTEM.getProcessCpuTime() - processor) / NANOS);
        }

        /** The middle one of several, by processor time, after one that warms up. */
        static Cost median(Runnable work) {
            work.run();
            List<Cost> costs = new ArrayList<>();
            for (int run = 0; run < RUNS; run++) {
                costs.add(of(work));
            }
            costs.sort(Comparator.comparing(Cost::ofProcessor));
            return costs.get(RUNS / 2);
        }

        void print(String what, int cores, int cases) {
            System.out.printf(
                    Locale.ROOT,
                    "%-16s %8.1f s %10.0f cases a second %10.0f cases a second of processor time%n",
                    what + ", " + cores,
                    seconds,
                    cases / seconds,
                    cases / ofProcessor);
        }
    }

    /** Prints a line for each way. */
    public static void main(String[] arguments) throws IOException {
        int cases = DIFFERENT * COPIES;
        write();
        System.out.printf(
                Locale.ROOT,
                "%d ordinary cases of %d bytes on average, heap %d MB, JDK %s%n",
                cases,
                Files.size(LINES) / cases,
                Runtime.getRuntime().maxMemory() >> 20,
                Runtime.version());
        Cost.median(Speed::withoutSpark).print("without Spark", 1, cases);
        for (int cores = 1; cores <= 2; cores++) {
            SparkSession spark = SparkSession.builder()
                    .master("local[" + cores + "]")
                    .config("spark.ui.enabled", false)
                    .config("spark.driver.bindAddress", "127.0.0.1")
                    .config("spark.driver.host", "127.0.0.1")
                    .config("spark.sql.shuffle.partitions", PARTITIONS)
                    .getOrCreate();
            Cost.median(() -> withSpark(spark)).print("Spark", cores, cases);
            spark.stop();
        }
    }

    /** Ordinary cases, which come again under other ids. */
    private static void write() throws IOException {
        Files.createDirectories(FOLDER);
        GeneratedCases ordinary = GeneratedCases.of(SharedRules.get().pack()).ordinary();
        List<CaseFile> different = Stream.iterate(0L, seed -> seed + 1)
                .map(ordinary::at)
                .limit(DIFFERENT)
                .toList();
        try (BufferedWriter lines = Files.newBufferedWriter(LINES)) {
            for (int copy = 0; copy < COPIES; copy++) {
                for (int i = 0; i < DIFFERENT; i++) {
                    CaseFile named = CaseFileBuilder.from(different.get(i)).withId("case-" + copy + "-" + i);
                    lines.write(OneLine.of(CaseFileJson.write(named)) + "\n");
                }
            }
        }
    }

    private static void withoutSpark() {
        LocalDate day = GeneratedCases.DAY;
        Path advice = FOLDER.resolve("advice.jsonl");
        try (Stream<String> lines = Files.lines(LINES);
                BufferedWriter out = Files.newBufferedWriter(advice)) {
            for (String line : (Iterable<String>) lines::iterator) {
                CaseFile caseFile = CaseFileJson.read(line);
                out.write(OneLine.of(AdviceJson.write(
                        SharedRules.get().adviseAndMeasure(caseFile, day, day).advice())));
                out.newLine();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void withSpark(SparkSession spark) {
        LocalDate day = GeneratedCases.DAY;
        String folder = FOLDER.resolve("judged-" + System.nanoTime()).toString();
        new CaseloadJob(spark, Format.TABLE).run(Records.ofLines(spark, LINES.toString(), day, day), folder);
    }
}
