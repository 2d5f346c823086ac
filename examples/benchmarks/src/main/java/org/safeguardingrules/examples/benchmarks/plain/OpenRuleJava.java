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
            text.append("if (%s == 2) {\nmatches.add(new Match(%s, List.of(%s)));\n} else if (%s == 1) {\n%s}\n"
                    .formatted(state, field, String.join(", ", chosen), state, String.join("", gaps)));
            return;
        }
        Pattern pattern = patterns.get(place);
        Scope scope = before.next(pattern, RuleJava.variable(pattern, place));
        String next = "state" + place;
        if (pattern.quantifier() == Quantifier.ONE) {
            text.append("if (%s != 0) {\n".formatted(state));
            text.append(head(pattern, place, candidates.of(pattern, before), couldHold(pattern, scope), scope));
            text.append("int %s = %s ? %s : 1;\n".formatted(next, holds(pattern, scope), state));
            chosen.add(scope.own().text());
            gaps.add(open.gaps(pattern.conditions(), scope));
            from(patterns, place + 1, scope, next, field);
            text.append("}\n}\n}\n").append(maybeMissing(pattern));
        } else {
            String whether = "whether" + place;
            text.append(whether(pattern, place, whether, scope));
            text.append("int %s = Math.min(%s, %s);\n".formatted(next, whether, state));
            from(patterns, place + 1, before, next, field);
        }
    }

    /** Statements that set whether a pattern holds which looks for no fact of its own. */
    private String whether(Pattern pattern, int place, String whether, Scope scope) {
        boolean not = pattern.quantifier() == Quantifier.NOT;
        String deciding = not ? assumed(pattern, place, scope) : missing(pattern, place, scope);
        gaps.add("if (%s == 1) {\n%s}\n".formatted(whether, deciding));
        String first = not ? "2" : "facts.maybeMissing(\"%s\").isEmpty() ? 0 : 1".formatted(pattern.type());
        return "int %s = %s;\n".formatted(whether, first)
                + every(pattern, place, couldHold(pattern, scope), scope)
                + (not ? none(pattern, whether, scope) : some(pattern, whether, scope))
                + "}\n}\n";
    }

    private static String maybeMissing(Pattern pattern) {
        return "gaps.addAll(facts.maybeMissing(\"%s\"));\n".formatted(pattern.type());
    }

    /** One fact that holds is enough; one that could leaves it open. */
    private String some(Pattern pattern, String whether, Scope scope) {
        return whether + " = Math.max(" + whether + ", " + holds(pattern, scope) + " ? 2 : 1);\n";
    }

    private String missing(Pattern pattern, int place, Scope scope) {
        return every(pattern, place, couldHold(pattern, scope), scope)
                + open.gaps(pattern.conditions(), scope)
                + "}\n}\n"
                + maybeMissing(pattern);
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
