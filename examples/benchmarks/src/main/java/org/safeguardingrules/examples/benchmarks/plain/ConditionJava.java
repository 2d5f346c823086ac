package org.safeguardingrules.examples.benchmarks.plain;

import java.util.List;
import java.util.stream.Collectors;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Condition.All;
import org.safeguardingrules.pack.Condition.Any;
import org.safeguardingrules.pack.Condition.Not;
import org.safeguardingrules.pack.Condition.Reads;
import org.safeguardingrules.pack.Condition.Same;
import org.safeguardingrules.pack.Condition.Word;

/** Writes conditions as Java conditions. */
final class ConditionJava {

    private final Constants constants;

    ConditionJava(Constants constants) {
        this.constants = constants;
    }

    /** That every condition holds. */
    String all(List<Condition> conditions, Scope scope) {
        return conditions.isEmpty() ? "true" : joined(conditions, " && ", scope);
    }

    private String joined(List<Condition> parts, String operator, Scope scope) {
        return parts.stream().map(part -> of(part, scope)).collect(Collectors.joining(operator));
    }

    private String of(Condition condition, Scope scope) {
        if (condition instanceof All all) {
            return "(" + joined(all.parts(), " && ", scope) + ")";
        } else if (condition instanceof Any any) {
            return "(" + joined(any.parts(), " || ", scope) + ")";
        } else if (condition instanceof Not not) {
            return "!(" + of(not.part(), scope) + ")";
        } else if (condition instanceof Word word) {
            return not(word.negated())
                    + constants.words(word.among())
                    + (word.among().size() == 1 ? ".equals(" : ".contains(")
                    + Expression.of(word.word(), scope).text() + ")";
        } else if (condition instanceof Same same) {
            return not(same.negated()) + Expression.of(same.left(), scope).text() + ".equals("
                    + Expression.of(same.right(), scope).text() + ")";
        }
        Reads reads = (Reads) condition;
        return Expression.of(reads.answer(), scope).text() + "." + reads.reading().member() + "()";
    }

    private static String not(boolean negated) {
        return negated ? "!" : "";
    }
}
