package org.safeguardingrules.examples.benchmarks.plain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sets of words of one Java file, each written once. */
final class Constants {

    private final Map<List<String>, String> names = new LinkedHashMap<>();

    /** One word as a literal, several as the constant that holds them. */
    String words(List<String> among) {
        return among.size() == 1
                ? Expression.quoted(among.get(0))
                : names.computeIfAbsent(among, none -> "WORDS_" + names.size());
    }

    /** Their declarations. */
    String text() {
        return names.entrySet().stream()
                .map(each -> "    private static final Set<String> " + each.getValue() + " = Set.of("
                        + each.getKey().stream().map(Expression::quoted).collect(Collectors.joining(", "))
                        + ");\n")
                .collect(Collectors.joining());
    }
}
