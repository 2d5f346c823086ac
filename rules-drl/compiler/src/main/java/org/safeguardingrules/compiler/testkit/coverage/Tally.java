package org.safeguardingrules.compiler.testkit.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How often each value of each thing was met, and which of those expected never was. */
public final class Tally {

    private final Map<String, Map<String, Integer>> met = new TreeMap<>();

    /** Expects that a thing is met with a value. */
    void expect(String thing, String value) {
        met.computeIfAbsent(thing, any -> new TreeMap<>()).putIfAbsent(value, 0);
    }

    /** Notes that a thing was met with a value. */
    void meet(String thing, String value) {
        met.computeIfAbsent(thing, any -> new TreeMap<>()).merge(value, 1, Integer::sum);
    }

    /** Each thing with a value that was expected and never met. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        met.forEach((thing, values) -> values.forEach((value, times) -> {
            if (times == 0) {
                missing.add(thing + " is never '" + value + "'");
            }
        }));
        return missing;
    }

    /** Each thing on a line, with how often each of its values was met. */
    public String text() {
        StringBuilder text = new StringBuilder();
        met.forEach((thing, values) -> text.append(String.format(Locale.ROOT, "%-60s %s%n", thing, values)));
        return text.toString();
    }
}
