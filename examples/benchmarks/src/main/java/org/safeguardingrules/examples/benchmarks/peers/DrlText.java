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
final class DrlText implements Dialect {

    private final ConditionText conditions = new ConditionText(this);
    private final String head;
    private final Shape shape;

    /** Where a pattern gets its facts from. */
    interface Shape {

        /** A pattern with these conditions. */
        String pattern(Pattern pattern, String conditions);
    }

    /**
     * A rule file.
     *
     * @param head what stands before its rules
     * @param shape how it writes patterns
     */
    DrlText(String head, Shape shape) {
        this.head = head;
        this.shape = shape;
    }

    /** A rule file over facts that are inserted into a session. */
    static DrlText ofFacts() {
        return new DrlText(
                "global " + Holds.class.getName() + " holds;\n",
                (pattern, inside) -> pattern.type() + "(" + inside + ")");
    }

    /** The text of these rules. */
    String of(List<Rule> rules) {
        return "package " + DrlText.class.getPackageName() + ";\n"
                + head
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
            String inside = shape.pattern(pattern, conditions.joined(pattern.conditions(), ", ", next));
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
        return text.append("then\nholds.of(\"")
                .append(rule.id())
                .append('"')
                .append(bound)
                .append(");\nend\n")
                .toString();
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
