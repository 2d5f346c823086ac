package org.safeguardingrules.examples.spark;

import java.util.stream.Collectors;

/** Lays JSON that was written over many lines out on one. */
final class OneLine {

    private OneLine() {}

    /** The same JSON: a line end in a text of it is escaped, so that those here are between its parts. */
    static String of(String json) {
        return json.lines().map(String::strip).collect(Collectors.joining());
    }
}
