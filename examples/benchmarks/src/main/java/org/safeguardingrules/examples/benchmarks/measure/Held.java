package org.safeguardingrules.examples.benchmarks.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

/** Memory held by the pack, by a period of policy and by each further one. */
final class Held {

    private static final String[] WHAT = {"the pack", "rules bound to the policy of today", "each further period"};
    private static final double MEGABYTE = 1 << 20;

    private Held() {}

    static void measure(List<Contender> contenders, Table table) {
        for (Contender contender : contenders) {
            Child.run(List.of("-XX:+UseSerialGC"), Memory.class, contender.name());
            double[] bytes = printed();
            for (int i = 0; i < WHAT.length; i++) {
                table.add(Figure.of("memory held, " + WHAT[i], contender, "MB", bytes[i] / MEGABYTE));
            }
        }
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
