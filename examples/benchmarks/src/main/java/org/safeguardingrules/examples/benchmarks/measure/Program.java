package org.safeguardingrules.examples.benchmarks.measure;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguardingrules.examples.benchmarks.cases.GivenCase;

/**
 * A process started for one task.
 *
 * @param jdk what runs it
 * @param options options of its JVM
 * @param words what follows them on the command line
 */
record Program(Jdk jdk, List<String> options, List<String> words) {

    private static final Path TOOLKIT = Path.of("../../rules-drl/toolkit/target");
    private static final int MILLIS_PER_TICK = 10;
    private static final int NANOS_PER_MILLI = 1_000_000;
    private static final int CHILDREN_USER = 13;

    /**
     * What a process took.
     *
     * @param clock milliseconds of the clock, from before it was started until it had ended
     * @param processor milliseconds of processor time, of all its threads
     */
    record Took(double clock, double processor) {}

    /** A main class with what a host has on its class path. */
    static Program java(Jdk jdk, List<String> options, Class<?> main, String... arguments) {
        List<String> words = new ArrayList<>(List.of("-cp", classPath(), main.getName()));
        words.addAll(List.of(arguments));
        return new Program(jdk, options, words);
    }

    /** The command as one jar, asked for the first advice. */
    static Program jar(Jdk jdk, Contender contender) {
        List<String> words = new ArrayList<>(
                List.of("-jar", TOOLKIT.resolve("safeguarding.jar").toString()));
        words.addAll(advise(contender));
        return new Program(jdk, List.of(), words);
    }

    /** The command by its launch script, which keeps classes by itself. */
    static Program script(Jdk jdk, Contender contender) {
        List<String> words =
                new ArrayList<>(List.of(TOOLKIT.resolve("safeguarding").toString()));
        words.addAll(advise(contender));
        return new Program(jdk, List.of(), words);
    }

    private static List<String> advise(Contender contender) {
        GivenCase first = Prepared.sample("first").get(0);
        return List.of(
                "advise",
                Prepared.FOLDER.resolve("first.json").toString(),
                "--as-at",
                first.asAt().toString(),
                "--known-at",
                first.knownAt().toString(),
                "--engine",
                contender.name().toLowerCase(Locale.ROOT),
                "--format",
                "json");
    }

    /** The same with classes kept from a start that is made now. */
    Program keepingClasses(String name) {
        Path file =
                Prepared.FOLDER.resolve(name + "-" + jdk.feature() + ".classes").toAbsolutePath();
        new Program(jdk, List.of(jdk.keep(file)), words).run();
        return new Program(jdk, List.of(jdk.use(file)), words);
    }

    /** Runs it to its end. */
    Took run() {
        long ticks = ticksOfChildren();
        long begun = System.nanoTime();
        try {
            ProcessBuilder process = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(Prepared.FOLDER.resolve("child.log").toFile());
            process.environment().put("JAVA_HOME", jdk.folder().toString());
            process.environment()
                    .put(
                            "SAFEGUARDING_CACHE",
                            Prepared.FOLDER.resolve("cache").toAbsolutePath().toString());
            if (process.start().waitFor() != 0) {
                throw new IllegalStateException(words + " failed: "
                        + Files.readString(Prepared.FOLDER.resolve("child.log"))
                        + " Maybe the preparation was left out.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted. Maybe start again.", e);
        }
        double clock = (System.nanoTime() - begun) / (double) NANOS_PER_MILLI;
        return new Took(clock, (ticksOfChildren() - ticks) * (double) MILLIS_PER_TICK);
    }

    /** Options are Java's; the script finds Java by itself. */
    private List<String> command() {
        if (!words.get(0).startsWith("-")) {
            return words;
        }
        List<String> command = new ArrayList<>(List.of(jdk.java()));
        command.addAll(options);
        command.addAll(words);
        return command;
    }

    /** Runs it to its end, and returns the numbers that it prints. */
    double[] numbers() {
        run();
        try {
            String line = Files.readString(Prepared.FOLDER.resolve("child.log")).strip();
            return Arrays.stream(line.split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** This JVM's class path, with jars for folders, as archives of classes are made of jars only. */
    private static String classPath() {
        Stream<String> entries = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> entry.endsWith("classes") ? jarBeside(Path.of(entry)) : entry);
        return Stream.concat(entries, Stream.of(Prepared.plain("pack").toString()))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String jarBeside(Path classes) {
        try (Stream<Path> files = Files.list(classes.toAbsolutePath().getParent())) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElse(classes)
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Processor time of the children that have ended, where the system tells it. */
    private static long ticksOfChildren() {
        try {
            String stat = Files.readString(Path.of("/proc/self/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Long.parseLong(fields[CHILDREN_USER]) + Long.parseLong(fields[CHILDREN_USER + 1]);
        } catch (IOException e) {
            return 0;
        }
    }
}
