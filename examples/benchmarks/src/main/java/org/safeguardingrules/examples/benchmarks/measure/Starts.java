package org.safeguardingrules.examples.benchmarks.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Process start to first advice, with and without the classes kept from an earlier start, on each JDK. */
final class Starts {

    /** The system property that names the folder of a further JDK. */
    private static final String OTHER = "other.jdk";

    private final Jdk jdk;
    private final String title;
    private final Effort effort;
    private final Table table;

    private Starts(Jdk jdk, String title, Effort effort, Table table) {
        this.jdk = jdk;
        this.title = title;
        this.effort = effort;
        this.table = table;
    }

    static void measure(Effort effort, Table table) {
        new Starts(Jdk.RUNNING, Titles.START, effort, table).onJdk();
        String other = System.getProperty(OTHER, "");
        if (!other.isEmpty()) {
            new Starts(Jdk.in(Path.of(other)), Titles.OTHER_START, effort, table).onJdk();
        }
    }

    private void onJdk() {
        Map<String, Program> bare = new LinkedHashMap<>();
        Map<String, Program> kept = new LinkedHashMap<>();
        for (Contender contender : Contender.OF_A_HOST) {
            Program program = Program.java(jdk, List.of(), FirstAdvice.class, contender.name(), "first");
            bare.put(contender.title(), program);
            kept.put(contender.title(), program.keepingClasses("start-" + contender));
        }
        for (Contender contender : Contender.SHIPPED) {
            bare.put("java -jar, " + contender.title(), Program.jar(jdk, contender));
            kept.put("launch script, " + contender.title(), Program.script(jdk, contender));
        }
        rounds(title, bare);
        kept.values().forEach(Program::run);
        rounds(title + Titles.KEPT, kept);
    }

    /** Programs take turns, so that a busy moment of the machine meets all of them. */
    private void rounds(String section, Map<String, Program> programs) {
        Map<String, List<Program.Took>> took = new LinkedHashMap<>();
        for (int round = 0; round < effort.starts(); round++) {
            programs.forEach((name, program) ->
                    took.computeIfAbsent(name, none -> new ArrayList<>()).add(program.run()));
        }
        took.forEach((name, all) -> table.add(figure(
                section, name, all.stream().mapToDouble(Program.Took::clock).toArray())));
        took.forEach((name, all) -> table.add(figure(
                section + Titles.PROCESSOR,
                name,
                all.stream().mapToDouble(Program.Took::processor).toArray())));
    }

    private static Figure figure(String section, String name, double[] values) {
        return new Figure(section, name, Contender.PLAIN.title(), "ms", values, Double.NaN);
    }
}
