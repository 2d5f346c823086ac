package org.safeguardingrules.examples.benchmarks.measure;

import java.util.Arrays;

/**
 * What one measurement came to.
 *
 * @param section what is compared with one another
 * @param subject who or what was measured
 * @param base who it is compared with within the section; its own name for the base itself
 * @param unit unit of the values
 * @param values one value a repetition
 * @param bytes bytes allocated an operation; not a number where nobody counted
 */
record Figure(String section, String subject, String base, String unit, double[] values, double bytes) {

    private static final double LOW = 0.2;
    private static final double HIGH = 0.8;

    /** Values of a contender, compared with plain Java. */
    static Figure of(String section, Contender contender, String unit, double... values) {
        return new Figure(section, contender.title(), Contender.PLAIN.title(), unit, values, Double.NaN);
    }

    /** The value in the middle. */
    double median() {
        return at(0.5);
    }

    /** A fifth of the values lie below. */
    double low() {
        return at(LOW);
    }

    /** A fifth of the values lie above. */
    double high() {
        return at(HIGH);
    }

    private double at(double part) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.round(part * (sorted.length - 1))];
    }
}
