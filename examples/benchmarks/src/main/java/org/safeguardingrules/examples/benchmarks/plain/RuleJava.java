package org.safeguardingrules.examples.benchmarks.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.safeguardingrules.examples.benchmarks.tree.ConditionText;
import org.safeguardingrules.examples.benchmarks.tree.Scope;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Pattern.Quantifier;
import org.safeguardingrules.pack.Rule;

/** Writes a rule as nested loops: one loop a pattern, by index where ids are compared. */
final class RuleJava {

    private final Candidates candidates;
    private final ConditionText conditions;
    private final StringBuilder text = new StringBuilder();
    private final List<String> chosen = new ArrayList<>();

    RuleJava(Lists lists, Constants constants) {
        this.candidates = new Candidates(lists);
        this.conditions = new ConditionText(constants);
    }

    /** The body of a method that adds every match of a rule, which it finds in a field of this name. */
    String body(Rule rule, String field) {
        from(rule.patterns(), 0, Scope.EMPTY, field);
        return text.toString();
    }

    private void from(List<Pattern> patterns, int place, Scope before, String field) {
        if (place == patterns.size()) {
            text.append("matches.add(new Match(%s, List.of(%s)));\n".formatted(field, String.join(", ", chosen)));
            return;
        }
        Pattern pattern = patterns.get(place);
        Scope scope = before.next(pattern, variable(pattern, place));
        String loop = loop(pattern, place, before, scope);
        if (pattern.quantifier() == Quantifier.ONE) {
            text.append(loop);
            chosen.add(scope.own().text());
            from(patterns, place + 1, scope, field);
            text.append("}\n}\n");
            return;
        }
        String not = pattern.quantifier() == Quantifier.NOT ? "!" : "";
        text.append("boolean some%1$d = false;\n%2$ssome%1$d = true;\nbreak;\n}\n}\nif (%3$ssome%1$d) {\n"
                .formatted(place, loop, not));
        from(patterns, place + 1, before, field);
        text.append("}\n");
    }

    /** Opens a loop over the facts of a pattern and a condition in it. */
    private String loop(Pattern pattern, int place, Scope before, Scope scope) {
        String holds = pattern.conditions().isEmpty() ? "true" : conditions.joined(pattern.conditions(), " && ", scope);
        return "for (CaseFact each%1$d : %2$s) {\n%3$s %4$s = (%3$s) each%1$d;\nif (%5$s) {\n"
                .formatted(
                        place,
                        candidates.of(pattern, before),
                        pattern.type(),
                        scope.own().text(),
                        holds);
    }

    /** The Java variable of the fact of a pattern. */
    static String variable(Pattern pattern, int place) {
        return pattern.type().substring(0, 1).toLowerCase(Locale.ROOT)
                + pattern.type().substring(1)
                + place;
    }
}
