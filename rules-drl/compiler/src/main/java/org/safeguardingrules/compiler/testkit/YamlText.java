package org.safeguardingrules.compiler.testkit;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.safeguardingrules.compiler.reader.YamlValue;
import org.safeguardingrules.compiler.reader.YamlValue.Entries;
import org.safeguardingrules.compiler.reader.YamlValue.Items;
import org.safeguardingrules.compiler.reader.YamlValue.Text;

/** Prints values as scenario files are written: what fits on a line stands on one, and quotes only where they must be. */
final class YamlText {

    private static final int WIDTH = 130;
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ./'’()_-]*(?<! )");
    private static final Set<String> WORDS_OF_YAML = Set.of("true", "false", "null");

    private YamlText() {}

    /** A key and its value, beginning on a line of their own at this indentation. */
    static String property(String key, YamlValue value, int indentation) {
        String indent = " ".repeat(indentation);
        String line = indent + scalar(key) + ": " + inline(value);
        if (line.length() <= WIDTH
                || !(value instanceof Entries map)
                || map.entries().isEmpty()) {
            return line + "\n";
        }
        return indent + scalar(key) + ":\n"
                + map.entries().entrySet().stream()
                        .map(entry -> property(entry.getKey(), entry.getValue().value(), indentation + 2))
                        .collect(Collectors.joining());
    }

    /** A value on one line. */
    static String inline(YamlValue value) {
        if (value instanceof Text text) {
            return scalar(text.value());
        }
        if (value instanceof Items items) {
            return items.values().stream().map(YamlText::inline).collect(Collectors.joining(", ", "[", "]"));
        }
        Entries map = (Entries) value;
        return map.entries().isEmpty()
                ? "{}"
                : map.entries().entrySet().stream()
                        .map(entry -> scalar(entry.getKey()) + ": "
                                + inline(entry.getValue().value()))
                        .collect(Collectors.joining(", ", "{ ", " }"));
    }

    /** A text, in quotes where YAML would read something else into it. */
    static String scalar(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !WORDS_OF_YAML.contains(text);
        return plain ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
