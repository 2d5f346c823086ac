package org.safeguardingrules.examples.benchmarks.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Process start to first advice, with and without the classes kept from an earlier start. */
final class Starts {

    private static final String SAMPLE = "first";
    private static final int FIRST_WITH_CACHE = 25;

    private Starts() {}

    static void measure(Effort effort, Table table) {
        Map<Contender, List<String>> bare = new LinkedHashMap<>();
        Map<Contender, List<String>> kept = new LinkedHashMap<>();
        for (Contender contender : Contender.OF_A_HOST) {
            bare.put(contender, List.of("-Xshare:auto"));
            kept.put(contender, keeping(contender));
        }
        rounds(Titles.START, bare, effort, table);
        rounds(Titles.START + Titles.KEPT, kept, effort, table);
    }

    /** Contenders take turns, so that a busy moment of the machine meets all of them. */
    private static void rounds(String section, Map<Contender, List<String>> jvms, Effort effort, Table table) {
        Map<Contender, List<Child.Took>> took = new LinkedHashMap<>();
        for (int round = 0; round < effort.starts(); round++) {
            jvms.forEach((contender, arguments) -> took.computeIfAbsent(contender, none -> new ArrayList<>())
                    .add(Child.run(arguments, FirstAdvice.class, contender.name(), SAMPLE)));
        }
        took.forEach((contender, all) -> {
            double[] clock = all.stream().mapToDouble(Child.Took::clock).toArray();
            table.add(Figure.of(section, contender, "ms", clock));
        });
        took.forEach((contender, all) -> {
            double[] processor = all.stream().mapToDouble(Child.Took::processor).toArray();
            table.add(Figure.of(section + Titles.PROCESSOR, contender, "ms", processor));
        });
    }

    /** Starts once and keeps its classes: as an archive, and on a JDK that has it as an ahead-of-time cache. */
    private static List<String> keeping(Contender contender) {
        Path file = Prepared.FOLDER.resolve("start-" + contender + ".classes").toAbsolutePath();
        boolean cache = Runtime.version().feature() >= FIRST_WITH_CACHE;
        Child.run(
                List.of((cache ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + file),
                FirstAdvice.class,
                contender.name(),
                SAMPLE);
        return List.of((cache ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + file);
    }
}
