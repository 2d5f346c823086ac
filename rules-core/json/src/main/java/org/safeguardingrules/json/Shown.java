package org.safeguardingrules.json;

import tools.jackson.databind.JsonNode;

/** An offending value, as a problem shows it. */
final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    static String of(JsonNode node) {
        if (node.isObject()) {
            return "an object";
        }
        if (node.isArray()) {
            return "a list";
        }
        return node.isString() ? "'" + text(node) + "'" : text(node);
    }

    /** The text of a plain value, short enough for one line. */
    static String text(JsonNode node) {
        return text(node.isString() ? node.stringValue() : node.toString());
    }

    static String text(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(LONGEST)
                .forEach(point -> shown.appendCodePoint(Character.isISOControl(point) ? ' ' : point));
        return text.codePointCount(0, text.length()) > LONGEST
                ? shown.append("...").toString()
                : shown.toString();
    }
}
