package org.safeguardingrules.json;

import java.util.Iterator;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The one way in which JSON is laid out: two spaces an indent, {@code \n} at each line end and at the end of the text.
 * An object or list of plain values stands on one line where it fits.
 */
final class Layout {

    private static final int WIDTH = 120;

    private final StringBuilder text = new StringBuilder();

    private Layout() {}

    static String of(JsonNode node) {
        Layout layout = new Layout();
        layout.value(node, 0, 0);
        return layout.text.append('\n').toString();
    }

    private void value(JsonNode node, int indent, int column) {
        if (!node.isContainer()) {
            plain(node);
        } else if (!onOneLine(node, column)) {
            text.append(node.isObject() ? "{\n" : "[\n");
            members(node, indent + 2);
            text.append(" ".repeat(indent)).append(node.isObject() ? '}' : ']');
        }
    }

    private void members(JsonNode node, int indent) {
        if (node.isObject()) {
            for (Iterator<Map.Entry<String, JsonNode>> i = node.properties().iterator(); i.hasNext(); ) {
                Map.Entry<String, JsonNode> property = i.next();
                int start = text.length();
                text.append(" ".repeat(indent));
                quoted(property.getKey());
                text.append(": ");
                value(property.getValue(), indent, text.length() - start);
                text.append(i.hasNext() ? ",\n" : "\n");
            }
        } else {
            for (Iterator<JsonNode> i = node.iterator(); i.hasNext(); ) {
                text.append(" ".repeat(indent));
                value(i.next(), indent, indent);
                text.append(i.hasNext() ? ",\n" : "\n");
            }
        }
    }

    /** Lays the container out on the line that has begun, and takes it back where it does not fit. */
    private boolean onOneLine(JsonNode node, int column) {
        int start = text.length();
        text.append(node.isObject() ? '{' : '[');
        boolean first = true;
        for (Iterator<JsonNode> i = node.iterator(); i.hasNext() && node.isArray(); first = false) {
            JsonNode entry = i.next();
            text.append(first ? "" : ", ");
            if (!fits(entry, start, column)) {
                return false;
            }
        }
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            text.append(first ? "" : ", ");
            first = false;
            quoted(property.getKey());
            text.append(": ");
            if (!fits(property.getValue(), start, column)) {
                return false;
            }
        }
        text.append(node.isObject() ? '}' : ']');
        return true;
    }

    private boolean fits(JsonNode entry, int start, int column) {
        if (!entry.isContainer()) {
            plain(entry);
            // Room for the closing bracket and a comma.
            if (column + text.length() - start + 2 <= WIDTH) {
                return true;
            }
        }
        text.setLength(start);
        return false;
    }

    /** A node's own {@code toString} would load all that Jackson writes objects with, for a number. */
    private void plain(JsonNode node) {
        if (node.isString()) {
            quoted(node.stringValue());
        } else {
            text.append(node.isNull() ? "null" : node.asString());
        }
    }

    private void quoted(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (c < ' ') {
                        text.append("\\u00")
                                .append(Character.forDigit(c >> 4, 16))
                                .append(Character.forDigit(c & 15, 16));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }
}
