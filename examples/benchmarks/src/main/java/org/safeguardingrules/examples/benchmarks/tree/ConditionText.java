package org.safeguardingrules.examples.benchmarks.tree;

import java.util.List;
import java.util.stream.Collectors;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Condition.All;
import org.safeguardingrules.pack.Condition.Any;
import org.safeguardingrules.pack.Condition.Not;
import org.safeguardingrules.pack.Condition.Reads;
import org.safeguardingrules.pack.Condition.Same;
import org.safeguardingrules.pack.Condition.Word;

/** Writes conditions as an engine reads them. */
public final class ConditionText {

    private final Dialect dialect;

    /** Conditions in this dialect. */
    public ConditionText(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Conditions, all of which must hold, one after another. */
    public String joined(List<Condition> parts, String operator, Scope scope) {
        return parts.stream().map(part -> of(part, scope)).collect(Collectors.joining(operator));
    }

    /** One condition. */
    public String of(Condition condition, Scope scope) {
        if (condition instanceof All all) {
            return "(" + joined(all.parts(), " && ", scope) + ")";
        } else if (condition instanceof Any any) {
            return "(" + joined(any.parts(), " || ", scope) + ")";
        } else if (condition instanceof Not not) {
            return "!(" + of(not.part(), scope) + ")";
        } else if (condition instanceof Word word) {
            return dialect.word(Expression.of(word.word(), scope).text(), word.among(), word.negated());
        } else if (condition instanceof Same same) {
            String left = Expression.of(same.left(), scope).text();
            return dialect.same(left, Expression.of(same.right(), scope).text(), same.negated());
        }
        Reads reads = (Reads) condition;
        return Expression.of(reads.answer(), scope).text() + "."
                + reads.reading().member() + "()";
    }
}
