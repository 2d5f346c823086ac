package org.safeguardingrules.examples.benchmarks.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All figures of one run, as text to read and as JSON to keep. */
final class Table {

    private final Map<String, String> where;
    private final List<Figure> figures = new ArrayList<>();

    /** A table of what is measured on a machine that is described so. */
    Table(Map<String, String> where) {
        this.where = where;
    }

    /** Adds a figure. */
    Figure add(Figure figure) {
        figures.add(figure);
        return figure;
    }

    /** The figures of a section. */
    List<Figure> of(String section) {
        return figures.stream()
                .filter(figure -> figure.section().equals(section))
                .toList();
    }

    /** How many times the base of its section a figure is; empty where nobody measured the base. */
    Optional<Double> ratio(Figure figure) {
        return of(figure.section()).stream()
                .filter(each -> each.subject().equals(figure.base()))
                .findFirst()
                .map(base -> figure.median() / base.median());
    }

    /** As text: what is to be reached, then a section after another. */
    String text() {
        StringBuilder text = new StringBuilder();
        where.forEach(
                (name, value) -> text.append(name).append(": ").append(value).append('\n'));
        text.append('\n');
        Reaches.ALL.forEach(reach -> text.append(reach.text(this)));
        Map<String, List<Figure>> sections = new LinkedHashMap<>();
        figures.forEach(figure -> sections.computeIfAbsent(figure.section(), none -> new ArrayList<>())
                .add(figure));
        sections.forEach((section, own) -> {
            text.append('\n').append(line(section, "median", "20 to 80 %", "times", "bytes"));
            own.forEach(figure -> text.append(line(figure)));
        });
        return text.toString();
    }

    private String line(Figure figure) {
        return line(
                "  " + figure.subject() + " (" + figure.unit() + ")",
                number("%.2f", figure.median()),
                number("%.2f", figure.low()) + " to " + number("%.2f", figure.high()),
                ratio(figure).map(times -> number("%.2f", times)).orElse(""),
                Double.isNaN(figure.bytes()) ? "" : number("%.0f", figure.bytes()));
    }

    private static String line(String what, String median, String span, String times, String bytes) {
        return String.format(Locale.ROOT, "%-74s %12s  %-24s %8s %12s%n", what, median, span, times, bytes);
    }

    private static String number(String form, double number) {
        return String.format(Locale.ROOT, form, number);
    }

    /** As JSON. */
    String json() {
        List<String> rows = new ArrayList<>();
        for (Figure figure : figures) {
            rows.add(String.format(
                    Locale.ROOT,
                    "    {\"section\": \"%s\", \"subject\": \"%s\", \"unit\": \"%s\", \"median\": %.3f, \"p20\": %.3f,"
                            + " \"p80\": %.3f, \"times\": %s, \"bytes\": %s}",
                    figure.section(),
                    figure.subject(),
                    figure.unit(),
                    figure.median(),
                    figure.low(),
                    figure.high(),
                    ratio(figure).map(times -> number("%.3f", times)).orElse("null"),
                    Double.isNaN(figure.bytes()) ? "null" : number("%.0f", figure.bytes())));
        }
        List<String> head = new ArrayList<>();
        where.forEach((name, value) -> head.add("  \"" + name + "\": \"" + value + "\""));
        List<String> reaches =
                Reaches.ALL.stream().map(reach -> reach.json(this)).toList();
        return "{\n" + String.join(",\n", head) + ",\n  \"reaches\": [\n" + String.join(",\n", reaches)
                + "\n  ],\n  \"figures\": [\n" + String.join(",\n", rows) + "\n  ]\n}\n";
    }
}
