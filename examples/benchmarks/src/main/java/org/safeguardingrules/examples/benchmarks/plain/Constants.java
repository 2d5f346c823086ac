package org.safeguardingrules.examples.benchmarks.plain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.safeguardingrules.examples.benchmarks.tree.Dialect;
import org.safeguardingrules.examples.benchmarks.tree.Expression;

/** How Java compares; the sets of words of one Java file are written once each. */
public final class Constants implements Dialect {

    private final Map<List<String>, String> names = new LinkedHashMap<>();

    @Override
    public String word(String term, List<String> among, boolean negated) {
        String asked = among.size() == 1
                ? Expression.quoted(among.get(0)) + ".equals("
                : names.computeIfAbsent(among, none -> "WORDS_" + names.size()) + ".contains(";
        return (negated ? "!" : "") + asked + term + ")";
    }

    @Override
    public String same(String left, String right, boolean negated) {
        return (negated ? "!" : "") + left + ".equals(" + right + ")";
    }

    /** The declarations of the sets. */
    public String text() {
        return names.entrySet().stream()
                .map(each -> "    private static final Set<String> " + each.getValue() + " = Set.of("
                        + each.getKey().stream().map(Expression::quoted).collect(Collectors.joining(", "))
                        + ");\n")
                .collect(Collectors.joining());
    }
}
