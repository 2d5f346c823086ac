package org.safeguardingrules.examples.benchmarks.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeguardingrules.examples.benchmarks.tree.ConditionText;
import org.safeguardingrules.examples.benchmarks.tree.Expression;
import org.safeguardingrules.examples.benchmarks.tree.Scope;
import org.safeguardingrules.pack.Condition.Same;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Pattern.Quantifier;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.pack.Term;

/** Writes a rule as nested loops: one loop a pattern, by index where ids are compared. */
final class RuleJava {

    private final Lists lists;
    private final ConditionText conditions;
    private final StringBuilder text = new StringBuilder();
    private final List<String> chosen = new ArrayList<>();

    RuleJava(Lists lists, Constants constants) {
        this.lists = lists;
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
                .append(candidates(pattern, before))
                .append(") {\n");
        text.append(pattern.type()).append(' ').append(scope.own().text());
        text.append(" = (").append(pattern.type()).append(") ").append(each).append(";\n");
        text.append("if (").append(holds).append(") {\n");
    }

    /** All facts of the type, or those that an index finds, where an own id must be one that is bound already. */
    private String candidates(Pattern pattern, Scope before) {
        Scope own = new Scope(new Expression("fact", Scope.type(pattern)), Map.of());
        return pattern.conditions().stream()
                .flatMap(condition -> condition instanceof Same same && !same.negated() ? Stream.of(same) : null)
                .flatMap(same -> key(pattern, same.left(), same.right(), own, before)
                        .or(() -> key(pattern, same.right(), same.left(), own, before))
                        .stream())
                .findFirst()
                .orElseGet(() -> lists.ofType(pattern.type()));
    }

    private Optional<String> key(Pattern pattern, Term mine, Term other, Scope own, Scope before) {
        boolean isMine = mine.variable().isEmpty() || mine.variable().equals(pattern.variable());
        if (!isMine || other.variable().filter(before.bound()::containsKey).isEmpty()) {
            return Optional.empty();
        }
        String key = Expression.of(new Term(Optional.empty(), mine.calls(), mine.place()), own)
                .text();
        return Optional.of(lists.by(pattern.type(), key) + ".of("
                + Expression.of(other, before).text() + ")");
    }

    private static String variable(Pattern pattern, int place) {
        return pattern.type().substring(0, 1).toLowerCase(Locale.ROOT)
                + pattern.type().substring(1)
                + place;
    }
}
