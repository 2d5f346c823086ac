package org.safeguardingrules.examples.benchmarks.measure;

/**
 * What an operation of a benchmark cost, a value an iteration.
 *
 * @param processor microseconds of processor time of all Java threads
 * @param clock microseconds of the clock, as one thread sees it
 * @param bytes bytes allocated, in the middle
 */
record Cost(double[] processor, double[] clock, double bytes) {

    private static final double MICROS = 1_000_000;

    /** Its processor time, as a figure. */
    Figure ofProcessor(String section, String subject, String base) {
        return new Figure(section, subject, base, "us of processor", processor, bytes);
    }

    /** Its processor time, as a figure of a contender that is compared with plain Java. */
    Figure of(String section, Contender contender) {
        return ofProcessor(section, contender.title(), Contender.PLAIN.title());
    }

    /** The processor time of each of the parts that an operation consists of, or deals with. */
    Figure ofEach(double parts, String section, String subject, String base) {
        double[] each = new double[processor.length];
        for (int i = 0; i < each.length; i++) {
            each[i] = processor[i] / parts;
        }
        return new Figure(section, subject, base, "us of processor", each, bytes / parts);
    }

    /** How many operations a second so many threads do together. */
    Figure throughput(int threads, String section, String subject, String base) {
        double[] each = new double[clock.length];
        for (int i = 0; i < each.length; i++) {
            each[i] = threads * MICROS / clock[i];
        }
        return new Figure(section, subject, base, "a second", each, bytes);
    }
}
