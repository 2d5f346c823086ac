package org.safeguardingrules.examples.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Measures everything and writes one table, as text and as JSON. */
public final class Measure {

    private static final Path FOLDER = Path.of("target");
    private static final double NANOS_PER_MINUTE = 60e9;

    private Measure() {}

    /** Measures. The argument {@code quick} leaves out what takes long; others name the sections that are wanted. */
    public static void main(String[] arguments) throws IOException {
        List<String> wanted = List.of(arguments);
        Effort effort = wanted.contains("quick") ? Effort.QUICK : Effort.FULL;
        Table table = new Table(Machine.described());
        for (Section section : Section.values()) {
            if (wanted.stream().allMatch(each -> each.equals("quick")) || wanted.contains(section.name())) {
                long begun = System.nanoTime();
                section.measure(effort, table);
                System.out.printf("%s: %.1f minutes%n", section, (System.nanoTime() - begun) / NANOS_PER_MINUTE);
                Files.writeString(FOLDER.resolve("benchmarks.txt"), table.text());
                Files.writeString(FOLDER.resolve("benchmarks.json"), table.json());
            }
        }
        System.out.println(table.text());
    }
}
