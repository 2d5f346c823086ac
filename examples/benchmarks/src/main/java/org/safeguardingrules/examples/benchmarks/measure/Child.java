package org.safeguardingrules.examples.benchmarks.measure;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A JVM with what a host has on its class path, started for one task. */
final class Child {

    private static final int MILLIS_PER_TICK = 10;
    private static final int NANOS_PER_MILLI = 1_000_000;
    private static final int CHILDREN_USER = 13;

    private Child() {}

    /**
     * What a process took.
     *
     * @param clock milliseconds of the clock, from before it was started until it had ended
     * @param processor milliseconds of processor time, of all its threads
     */
    record Took(double clock, double processor) {}

    /** Runs a main class to its end. */
    static Took run(List<String> jvmArguments, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmArguments);
        command.addAll(List.of("-cp", classPath(), main.getName()));
        command.addAll(List.of(arguments));
        long ticks = ticksOfChildren();
        long begun = System.nanoTime();
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Prepared.FOLDER.resolve("child.log").toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(
                        main.getSimpleName() + " failed: " + Files.readString(Prepared.FOLDER.resolve("child.log"))
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

    /** This JVM's class path, with jars for folders, as archives of classes are made of jars only. */
    static String classPath() {
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
