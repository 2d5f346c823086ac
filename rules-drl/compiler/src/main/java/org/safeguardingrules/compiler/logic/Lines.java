package org.safeguardingrules.compiler.logic;

import java.util.ArrayList;
import java.util.List;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Pattern.Quantifier;
import org.safeguardingrules.pack.Rule;

/** The conditions of a rule, each with the fact that it is about. */
final class Lines {

    private Lines() {}

    /** A condition between two commas of a rule. */
    record Line(Condition condition, Scope scope) {}

    /** Those of the facts that a match binds, which hold all together. */
    static List<Line> bound(Rule rule, List<Scope> scopes) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < rule.patterns().size(); i++) {
            if (rule.patterns().get(i).quantifier() == Quantifier.ONE) {
                lines.addAll(of(rule.patterns().get(i), scopes.get(i)));
            }
        }
        return lines;
    }

    /** Those of one pattern. */
    static List<Line> of(Pattern pattern, Scope scope) {
        return pattern.conditions().stream()
                .map(condition -> new Line(condition, scope))
                .toList();
    }

    /** Lets a meaning meet everything that a rule reads. */
    static void meet(Meaning meaning, Rule rule, List<Scope> scopes) {
        for (int i = 0; i < scopes.size(); i++) {
            together(meaning, of(rule.patterns().get(i), scopes.get(i)));
        }
    }

    /** What lines mean together. */
    static int together(Meaning meaning, List<Line> lines) {
        return meaning.all(lines.stream()
                .map(line -> meaning.of(line.condition(), line.scope()))
                .toList());
    }
}
