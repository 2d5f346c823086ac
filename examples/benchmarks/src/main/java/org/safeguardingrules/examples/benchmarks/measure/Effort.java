package org.safeguardingrules.examples.benchmarks.measure;

/**
 * How long everything is measured.
 *
 * @param forks JVMs for each measurement
 * @param warmups iterations that do not count
 * @param warmupMillis length of each of them
 * @param iterations iterations that count
 * @param millis length of each of them
 * @param starts processes started for each kind of start
 * @param quick whether only what a first look needs is measured
 */
record Effort(int forks, int warmups, int warmupMillis, int iterations, int millis, int starts, boolean quick) {

    /** About three minutes. */
    static final Effort QUICK = new Effort(1, 10, 500, 10, 150, 3, true);

    /** Everything. */
    static final Effort FULL = new Effort(2, 20, 500, 20, 200, 9, false);
}
