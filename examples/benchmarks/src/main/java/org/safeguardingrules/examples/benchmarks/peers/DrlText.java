package org.safeguardingrules.examples.benchmarks.peers;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.safeguardingrules.examples.benchmarks.tree.ConditionText;
import org.safeguardingrules.examples.benchmarks.tree.Dialect;
import org.safeguardingrules.examples.benchmarks.tree.Expression;
import org.safeguardingrules.examples.benchmarks.tree.Scope;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Pattern.Quantifier;
import org.safeguardingrules.pack.Rule;

/** Rules as a rule file for Drools, in the order and form of their author. */
class DrlText implements Dialect {

    private final ConditionText conditions = new ConditionText(this);

    /** How the rules reach what they report to. */
    String reports() {
        return "global " + Holds.class.getName() + " holds;\n";
    }

    /** A pattern with its conditions. */
    String pattern(Pattern pattern, String conditions) {
        return pattern.type() + "(" + conditions + ")";
    }

    /** The text of these rules. */
    final String of(List<Rule> rules) {
        return "package " + DrlText.class.getPackageName() + ";\n"
                + reports()
                + rules.stream()
                        .flatMap(rule -> rule.patterns().stream())
                        .map(pattern -> "import " + Scope.type(pattern).getName() + ";\n")
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining())
                + rules.stream().map(this::of).collect(Collectors.joining());
    }

    private String of(Rule rule) {
        StringBuilder text = new StringBuilder("rule \"" + rule.id() + "\"\nwhen\n");
        StringBuilder bound = new StringBuilder();
        Scope scope = Scope.EMPTY;
        int place = 0;
        for (Pattern pattern : rule.patterns()) {
            String variable = "$" + pattern.type().toLowerCase(Locale.ROOT) + place++;
            Scope next = scope.next(pattern, "", variable);
            String inside = pattern(pattern, conditions.joined(pattern.conditions(), ", ", next));
            if (pattern.quantifier() == Quantifier.ONE) {
                text.append(variable).append(" : ").append(inside).append('\n');
                bound.append(", ").append(variable);
                scope = next;
            } else {
                text.append(pattern.quantifier() == Quantifier.NOT ? "not " : "exists ")
                        .append(inside)
                        .append('\n');
            }
        }
        return text + "then\nholds.of(\"%s\"%s);\nend\n".formatted(rule.id(), bound);
    }

    @Override
    public String word(String term, List<String> among, boolean negated) {
        if (among.size() == 1) {
            return term + (negated ? " != " : " == ") + Expression.quoted(among.get(0));
        }
        return term
                + (negated ? " not in " : " in ")
                + among.stream().map(Expression::quoted).collect(Collectors.joining(", ", "(", ")"));
    }

    @Override
    public String same(String left, String right, boolean negated) {
        return left + (negated ? " != " : " == ") + right;
    }
}
