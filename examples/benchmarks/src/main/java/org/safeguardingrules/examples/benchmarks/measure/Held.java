package org.safeguardingrules.examples.benchmarks.measure;

import java.util.List;

/** Memory held by the pack and its rules in force, by each further period of policy, and by an idle session. */
final class Held {

    private static final List<String> JVM = List.of("-XX:+UseSerialGC", "-Xmx1g");
    private static final double MEGABYTE = 1 << 20;
    private static final double KILOBYTE = 1 << 10;

    private Held() {}

    static void measure(Effort effort, Table table) {
        for (Contender contender : Contender.OF_A_HOST) {
            double[] bytes = Program.java(Jdk.RUNNING, JVM, Memory.class, contender.name())
                    .numbers();
            table.add(Figure.of(Titles.BOUND, contender, "MB", bytes[0] / MEGABYTE));
            table.add(alone(Titles.PERIOD, contender, "MB", bytes[1] / MEGABYTE));
        }
        double[] bytes =
                Program.java(Jdk.RUNNING, JVM, IdleSessions.class, "p99").numbers();
        table.add(alone(Titles.SESSION, Contender.DROOLS, "KB", bytes[0] / KILOBYTE));
    }

    /** Beside plain Java, which holds nothing of the kind, a ratio would say nothing. */
    private static Figure alone(String section, Contender contender, String unit, double value) {
        return new Figure(section, contender.title(), contender.title(), unit, new double[] {value}, Double.NaN);
    }
}
