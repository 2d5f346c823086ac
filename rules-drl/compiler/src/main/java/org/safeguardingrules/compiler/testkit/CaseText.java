package org.safeguardingrules.compiler.testkit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.safeguardingrules.pack.Place;

/** A case file as JSON under way, with the place in the scenario file of everything in it. */
final class CaseText {

    private final StringBuilder json = new StringBuilder();
    private final Map<String, Place> places = new LinkedHashMap<>();

    /** What is written inside an object or a list. */
    @FunctionalInterface
    interface Inside {
        void write();
    }

    /** The text so far. */
    String json() {
        return json.toString();
    }

    /** Notes where the value at a path stands. */
    void at(String path, Place place) {
        places.putIfAbsent(path, place);
    }

    /** The place of the value at a path, else of the nearest value around it. */
    Place place(String path, Place otherwise) {
        String around = path;
        while (!around.isEmpty()) {
            Place place = places.get(around);
            if (place != null) {
                return place;
            }
            around = around.substring(0, Math.max(Math.max(around.lastIndexOf('.'), around.lastIndexOf('[')), 0));
        }
        return otherwise;
    }

    void object(Inside inside) {
        bracketed('{', inside, '}');
    }

    void list(Inside inside) {
        bracketed('[', inside, ']');
    }

    private void bracketed(char open, Inside inside, char close) {
        json.append(open);
        inside.write();
        json.append(close);
    }

    /** Begins a property of the object. */
    void property(String name) {
        entry();
        quoted(name);
        json.append(": ");
    }

    /** Begins an entry of the list. */
    void entry() {
        char last = json.charAt(json.length() - 1);
        if (last != '{' && last != '[') {
            json.append(", ");
        }
    }

    void text(String value) {
        quoted(value);
    }

    void number(String digits) {
        json.append(digits);
    }

    private void quoted(String value) {
        json.append('"');
        value.chars().forEach(c -> {
            if (c == '"' || c == '\\' || c < ' ') {
                json.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                json.append((char) c);
            }
        });
        json.append('"');
    }
}
