package org.safeguardingrules.examples.benchmarks.measure;

import java.util.List;

/**
 * How much is measured, and how long.
 *
 * @param forks JVMs for each measurement
 * @param warmups iterations that do not count
 * @param warmupMillis length of each of them
 * @param iterations iterations that count
 * @param millis length of each of them
 * @param starts processes started for each kind of start
 * @param samples the samples of cases that are measured
 * @param kinds the samples on which whole advice alone is measured, and briefly
 * @param facts the sizes of case that are measured, in facts
 * @param copies how often the rules of the slice are in the packs that are measured
 * @param threads how many threads are measured
 */
record Effort(
        int forks,
        int warmups,
        int warmupMillis,
        int iterations,
        int millis,
        int starts,
        List<String> samples,
        List<String> kinds,
        List<Integer> facts,
        List<Integer> copies,
        List<Integer> threads) {

    /** About six minutes. */
    static final Effort QUICK =
            new Effort(1, 10, 500, 10, 150, 3, List.of("median"), List.of(), List.of(), List.of(), List.of());

    /** Everything, within an hour. */
    static final Effort FULL = new Effort(
            2,
            16,
            500,
            15,
            200,
            7,
            List.of("median", "p99"),
            List.of("benign", "ordinary"),
            List.of(10, 30, 100, 300, 1_000),
            List.of(1, 2, 4, 8, 16, 32),
            List.of(1, 2));

    /** The same in one JVM, warmed for less long and repeated less often, for what takes long or is measured often. */
    Effort brief() {
        return inOneJvm(warmups / 3, 2 * warmupMillis, iterations / 2);
    }

    /** The same with hardly a repetition, for what takes a minute each time. */
    Effort least() {
        return inOneJvm(1, warmupMillis, 3);
    }

    private Effort inOneJvm(int warming, int warmingMillis, int repetitions) {
        return new Effort(
                1, warming, warmingMillis, repetitions, millis, starts, samples, kinds, facts, copies, threads);
    }
}
