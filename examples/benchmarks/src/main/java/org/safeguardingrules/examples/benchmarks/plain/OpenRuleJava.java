package org.safeguardingrules.examples.benchmarks.plain;

import java.util.ArrayList;
import java.util.List;
import org.safeguardingrules.examples.benchmarks.tree.ConditionText;
import org.safeguardingrules.examples.benchmarks.tree.Scope;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Pattern.Quantifier;
import org.safeguardingrules.pack.Rule;

/**
 * Writes a rule as nested loops that find its matches and, on the same way, what is not known and would make it hold for
 * some fact or some further fact. A state of 2 says that the rule holds so far, 1 that it could, 0 that it cannot.
 */
final class OpenRuleJava {

    private final Lists lists;
    private final Candidates candidates;
    private final ConditionText conditions;
    private final OpenConditions open;
    private final StringBuilder text = new StringBuilder();
    private final List<String> chosen = new ArrayList<>();
    private final List<String> gaps = new ArrayList<>();

    OpenRuleJava(Lists lists, Constants constants) {
        this.lists = lists;
        this.candidates = new Candidates(lists);
        this.conditions = new ConditionText(constants);
        this.open = new OpenConditions(constants);
    }

    /** The body of a method that adds every match of a rule and, to {@code gaps}, what it leaves open. */
    String body(Rule rule, String field) {
        from(rule.patterns(), 0, Scope.EMPTY, "2", field);
        return text.toString();
    }

    private void from(List<Pattern> patterns, int place, Scope before, String state, String field) {
        if (place == patterns.size()) {
            text.append("if (")
                    .append(state)
                    .append(" == 2) {\nmatches.add(new Match(")
                    .append(field);
            text.append(", List.of(").append(String.join(", ", chosen)).append(")));\n} else if (");
            text.append(state).append(" == 1) {\n");
            gaps.forEach(text::append);
            text.append("}\n");
            return;
        }
        Pattern pattern = patterns.get(place);
        Scope scope = before.next(pattern, RuleJava.variable(pattern, place));
        String next = "state" + place;
        int own = gaps.size();
        if (pattern.quantifier() == Quantifier.ONE) {
            text.append("if (").append(state).append(" != 0) {\n");
            text.append(head(pattern, place, candidates.of(pattern, before), couldHold(pattern, scope), scope));
            text.append("int ")
                    .append(next)
                    .append(" = ")
                    .append(holds(pattern, scope))
                    .append(" ? ");
            text.append(state).append(" : 1;\n");
            chosen.add(scope.own().text());
            gaps.add(open.gaps(pattern.conditions(), scope));
            from(patterns, place + 1, scope, next, field);
            text.append("}\n}\n}\ngaps.addAll(facts.maybeMissing(\"")
                    .append(pattern.type())
                    .append("\"));\n");
        } else {
            boolean not = pattern.quantifier() == Quantifier.NOT;
            String whether = "whether" + place;
            text.append("int ").append(whether).append(" = ");
            text.append(not ? "2;\n" : "facts.maybeMissing(\"" + pattern.type() + "\").isEmpty() ? 0 : 1;\n");
            text.append(every(pattern, place, couldHold(pattern, scope), scope));
            text.append(not ? none(pattern, whether, scope) : some(pattern, whether, scope))
                    .append("}\n}\n");
            gaps.add("if (" + whether + " == 1) {\n"
                    + (not ? assumed(pattern, place, scope) : missing(pattern, place, scope)) + "}\n");
            text.append("int ")
                    .append(next)
                    .append(" = Math.min(")
                    .append(whether)
                    .append(", ")
                    .append(state)
                    .append(");\n");
            from(patterns, place + 1, before, next, field);
        }
        while (gaps.size() > own) {
            gaps.remove(own);
        }
    }

    /** One fact that holds is enough; one that could leaves it open. */
    private String some(Pattern pattern, String whether, Scope scope) {
        return whether + " = Math.max(" + whether + ", " + holds(pattern, scope) + " ? 2 : 1);\n";
    }

    private String missing(Pattern pattern, int place, Scope scope) {
        return every(pattern, place, couldHold(pattern, scope), scope) + open.gaps(pattern.conditions(), scope)
                + "}\n}\ngaps.addAll(facts.maybeMissing(\"" + pattern.type() + "\"));\n";
    }

    /** One fact that certainly holds is too many; one that is merely not ruled out leaves it open. */
    private String none(Pattern pattern, String whether, Scope scope) {
        String certain = open.holdCertainly(pattern.conditions(), scope);
        return whether + " = Math.min(" + whether + ", " + certain + " ? 0 : 1);\n";
    }

    private String assumed(Pattern pattern, int place, Scope scope) {
        return every(pattern, place, holds(pattern, scope), scope) + open.assumed(pattern.conditions(), scope)
                + "}\n}\n";
    }

    private String couldHold(Pattern pattern, Scope scope) {
        return open.couldHold(pattern.conditions(), scope);
    }

    private String every(Pattern pattern, int place, String where, Scope scope) {
        return head(pattern, place, lists.ofType(pattern.type()), where, scope);
    }

    private static String head(Pattern pattern, int place, String among, String where, Scope scope) {
        String each = "each" + place;
        return "for (CaseFact " + each + " : " + among + ") {\n" + pattern.type() + " "
                + scope.own().text() + " = (" + pattern.type() + ") " + each + ";\nif (" + where + ") {\n";
    }

    private String holds(Pattern pattern, Scope scope) {
        return pattern.conditions().isEmpty()
                ? "true"
                : "(" + conditions.joined(pattern.conditions(), " && ", scope) + ")";
    }
}
