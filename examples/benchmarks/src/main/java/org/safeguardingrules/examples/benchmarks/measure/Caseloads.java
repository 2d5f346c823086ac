package org.safeguardingrules.examples.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;

/** A file of cases, parsed, advised on and counted on two cores. */
final class Caseloads {

    private static final double MILLIS = 1_000;

    private Caseloads() {}

    static void measure(Effort effort, Table table) {
        List<Program.Took> took = new ArrayList<>();
        for (Contender contender : Contender.OF_A_HOST) {
            Program.Took one = Program.java(
                            Jdk.RUNNING,
                            List.of("-XX:+UseParallelGC"),
                            Caseload.class,
                            contender.name(),
                            System.getProperty("caseload", "500"))
                    .run();
            took.add(one);
            table.add(Figure.of(Titles.CASELOAD, contender, "s", one.clock() / MILLIS));
        }
        for (int i = 0; i < took.size(); i++) {
            double processor = took.get(i).processor() / MILLIS;
            table.add(Figure.of(Titles.CASELOAD + Titles.PROCESSOR, Contender.OF_A_HOST.get(i), "s", processor));
        }
    }
}
