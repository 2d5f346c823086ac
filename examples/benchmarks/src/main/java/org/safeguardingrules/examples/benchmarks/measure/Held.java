package org.safeguardingrules.examples.benchmarks.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

/** Memory held by the pack and its rules in force, by each further period of policy, and by an idle session. */
final class Held {

    private static final List<String> JVM = List.of("-XX:+UseSerialGC", "-Xmx1g");
    private static final double MEGABYTE = 1 << 20;
    private static final double KILOBYTE = 1 << 10;

    private Held() {}

    static void measure(Effort effort, Table table) {
        for (Contender contender : Contender.OF_A_HOST) {
            Child.run(JVM, Memory.class, contender.name());
            double[] bytes = printed();
            table.add(Figure.of(Titles.BOUND, contender, "MB", bytes[0] / MEGABYTE));
            table.add(Figure.of(Titles.PERIOD, contender, "MB", bytes[1] / MEGABYTE));
        }
        Child.run(JVM, IdleSessions.class, "p99");
        table.add(Figure.of(Titles.SESSION, Contender.DROOLS, "KB", printed()[0] / KILOBYTE));
    }

    private static double[] printed() {
        try {
            String line = Files.readString(Prepared.FOLDER.resolve("child.log")).strip();
            return Arrays.stream(line.split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
