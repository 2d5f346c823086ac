package org.safeguardingrules.examples.benchmarks.plain;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The lists and indexes of facts that the rules of one Java file share. */
final class Lists {

    private final Map<String, String> lists = new LinkedHashMap<>();
    private final Map<String, String> indexes = new LinkedHashMap<>();

    /** The field that holds all facts of a type. */
    String ofType(String type) {
        return lists.computeIfAbsent("facts.ofType(\"" + type + "\")", none -> "every" + type);
    }

    /** The field that holds the facts of a type by a key, given as Java over {@code fact}. */
    String by(String type, String key) {
        String made = "new Index(" + ofType(type) + ", each -> { " + type + " fact = (" + type + ") each; return " + key
                + "; })";
        return indexes.computeIfAbsent(made, none -> type.toLowerCase(Locale.ROOT) + "By" + indexes.size());
    }

    /** Their declarations. */
    String fields() {
        return each(lists, "    private final List<CaseFact> %1$s;\n")
                + each(indexes, "    private final Index %1$s;\n");
    }

    /** What they are set to, given the facts of a case. */
    String values() {
        return each(lists, "        %1$s = %2$s;\n") + each(indexes, "        %1$s = %2$s;\n");
    }

    private static String each(Map<String, String> fields, String form) {
        return fields.entrySet().stream()
                .map(field -> String.format(Locale.ROOT, form, field.getValue(), field.getKey()))
                .collect(Collectors.joining());
    }
}
