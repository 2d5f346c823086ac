package org.safeguardingrules.examples.benchmarks.measure;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * A figure that is to be reached.
 *
 * @param what what is to be reached, in words
 * @param most whether the bound is the most that it may be, or the least
 * @param bound the bound
 * @param seen reads it off the table; empty where it was not measured
 */
record Reach(String what, boolean most, double bound, Function<Table, OptionalDouble> seen) {

    /** What may be so much at most. */
    static Reach atMost(double bound, String what, Function<Table, OptionalDouble> seen) {
        return new Reach(what, true, bound, seen);
    }

    /** What must be so much at least. */
    static Reach atLeast(double bound, String what, Function<Table, OptionalDouble> seen) {
        return new Reach(what, false, bound, seen);
    }

    /** Whether a figure reaches it. */
    boolean met(double figure) {
        return most ? figure <= bound : figure >= bound;
    }

    /** As a line to read. */
    String text(Table table) {
        OptionalDouble figure = seen.apply(table);
        return String.format(
                Locale.ROOT,
                "%-84s %8s %8.2f %8s  %s%n",
                what,
                most ? "at most" : "at least",
                bound,
                figure.isPresent() ? String.format(Locale.ROOT, "%.2f", figure.getAsDouble()) : "",
                figure.isEmpty() ? "not measured" : met(figure.getAsDouble()) ? "met" : "NOT MET");
    }

    /** As JSON. */
    String json(Table table) {
        OptionalDouble figure = seen.apply(table);
        return String.format(
                Locale.ROOT,
                "    {\"what\": \"%s\", \"%s\": %s, \"seen\": %s, \"met\": %s}",
                what,
                most ? "atMost" : "atLeast",
                bound,
                figure.isPresent() ? String.format(Locale.ROOT, "%.3f", figure.getAsDouble()) : "null",
                figure.isPresent() ? String.valueOf(met(figure.getAsDouble())) : "null");
    }
}
