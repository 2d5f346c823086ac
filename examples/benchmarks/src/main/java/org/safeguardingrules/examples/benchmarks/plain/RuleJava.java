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
            text.append("matches.add(new Match(")
                    .append(field)
                    .append(", List.of(")
                    .append(String.join(", ", chosen))
                    .append(")));\n");
            return;
        }
        Pattern pattern = patterns.get(place);
        Scope scope = before.next(pattern, variable(pattern, place));
        String holds = pattern.conditions().isEmpty() ? "true" : conditions.joined(pattern.conditions(), " && ", scope);
        if (pattern.quantifier() == Quantifier.ONE) {
            loop(pattern, place, before, scope, holds);
            chosen.add(scope.own().text());
            from(patterns, place + 1, scope, field);
            text.append("}\n}\n");
            return;
        }
        String some = "some" + place;
        text.append("boolean ").append(some).append(" = false;\n");
        loop(pattern, place, before, scope, holds);
        text.append(some).append(" = true;\nbreak;\n}\n}\n");
        text.append("if (")
                .append(pattern.quantifier() == Quantifier.NOT ? "!" : "")
                .append(some)
                .append(") {\n");
        from(patterns, place + 1, before, field);
        text.append("}\n");
    }

    /** Opens a loop over the facts of a pattern and a condition in it. */
    private void loop(Pattern pattern, int place, Scope before, Scope scope, String holds) {
        String each = "each" + place;
        text.append("for (CaseFact ")
                .append(each)
                .append(" : ")
                .append(candidates.of(pattern, before))
                .append(") {\n");
        text.append(pattern.type()).append(' ').append(scope.own().text());
        text.append(" = (").append(pattern.type()).append(") ").append(each).append(";\n");
        text.append("if (").append(holds).append(") {\n");
    }

    /** The Java variable of the fact of a pattern. */
    static String variable(Pattern pattern, int place) {
        return pattern.type().substring(0, 1).toLowerCase(Locale.ROOT)
                + pattern.type().substring(1)
                + place;
    }
}
