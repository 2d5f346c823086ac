package org.safeguardingrules.examples.benchmarks.plain;

import java.util.List;
import java.util.stream.Collectors;
import org.safeguardingrules.examples.benchmarks.tree.ConditionText;
import org.safeguardingrules.examples.benchmarks.tree.Dialect;
import org.safeguardingrules.examples.benchmarks.tree.Expression;
import org.safeguardingrules.examples.benchmarks.tree.Scope;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Condition.All;
import org.safeguardingrules.pack.Condition.Any;
import org.safeguardingrules.pack.Condition.Not;
import org.safeguardingrules.pack.Condition.Reads;
import org.safeguardingrules.pack.Condition.Word;
import org.safeguardingrules.pack.Reading;

/** Writes what is open about conditions: whether they could hold for some answer, and what that would be an answer to. */
final class OpenConditions {

    private static final String UNKNOWN = "unknown";

    private final Dialect dialect;
    private final ConditionText holds;

    OpenConditions(Dialect dialect) {
        this.dialect = dialect;
        this.holds = new ConditionText(dialect);
    }

    /** That every condition holds, or would for some answer to what is not known. */
    String couldHold(List<Condition> conditions, Scope scope) {
        return conditions.isEmpty() ? "true" : joined(conditions, " && ", scope);
    }

    private String joined(List<Condition> parts, String operator, Scope scope) {
        return parts.stream().map(part -> couldHold(part, scope)).collect(Collectors.joining(operator));
    }

    private String couldHold(Condition condition, Scope scope) {
        if (condition instanceof All all) {
            return "(" + joined(all.parts(), " && ", scope) + ")";
        } else if (condition instanceof Any any) {
            return "(" + joined(any.parts(), " || ", scope) + ")";
        } else if (condition instanceof Not not && not.part() instanceof Not twice) {
            return couldHold(twice.part(), scope);
        } else if (condition instanceof Word word && mayBeMeant(word)) {
            String known = holds.of(word, scope);
            return "(" + known + " || " + isUnknown(word, scope) + ")";
        } else if (condition instanceof Reads reads && reads.reading() == Reading.YES) {
            return Expression.of(reads.answer(), scope).text() + ".notRuledOut()";
        } else if (condition instanceof Reads reads && reads.reading() == Reading.NO) {
            return "!" + Expression.of(reads.answer(), scope).text() + ".yes()";
        }
        return holds.of(condition, scope);
    }

    /** Statements that add what would decide conditions which are open. */
    String gaps(List<Condition> conditions, Scope scope) {
        return conditions.stream().map(each -> gaps(each, scope)).collect(Collectors.joining());
    }

    private String gaps(Condition condition, Scope scope) {
        if (condition instanceof All all) {
            return gaps(all.parts(), scope);
        } else if (condition instanceof Any any) {
            String parts = any.parts().stream()
                    .map(part -> "if (" + couldHold(part, scope) + ") {\n" + gaps(part, scope) + "}\n")
                    .collect(Collectors.joining());
            return "if (!" + holds.of(any, scope) + ") {\n" + parts + "}\n";
        } else if (condition instanceof Not not && not.part() instanceof Not twice) {
            return gaps(twice.part(), scope);
        } else if (condition instanceof Word word && mayBeMeant(word)) {
            String asked = scope.start(word.word().variable()).text();
            String member = word.word().calls().get(0).member();
            return "if (" + isUnknown(word, scope) + ") {\ngaps.add(" + asked + ".gapOfWord("
                    + Expression.quoted(member) + "));\n}\n";
        } else if (condition instanceof Reads reads && isDecidedByAnswer(reads)) {
            return gapsOf(reads, scope);
        }
        return "";
    }

    /** Statements that add what is taken as present so that conditions hold; all of them say what is not ruled out. */
    String assumed(List<Condition> conditions, Scope scope) {
        return conditions.stream().map(each -> gapsOf(notRuledOut(each), scope)).collect(Collectors.joining());
    }

    /** That conditions hold whatever is not known; all of them say what is not ruled out. */
    String holdCertainly(List<Condition> conditions, Scope scope) {
        return conditions.stream()
                .map(each -> Expression.of(notRuledOut(each).answer(), scope).text() + ".yes()")
                .collect(Collectors.joining(" && "));
    }

    private static Reads notRuledOut(Condition condition) {
        if (condition instanceof Reads reads && reads.reading() == Reading.NOT_RULED_OUT) {
            return reads;
        }
        throw new IllegalArgumentException(
                condition.place()
                        + ": what must not be there is written only where it is not ruled out. Maybe write the other forms too.");
    }

    private static boolean isDecidedByAnswer(Reads reads) {
        return reads.reading() == Reading.YES || reads.reading() == Reading.NO;
    }

    private static String gapsOf(Reads reads, Scope scope) {
        String answer = Expression.of(reads.answer(), scope).text();
        return "if (" + answer + ".unknown()) {\ngaps.addAll(" + answer + ".gaps());\n}\n";
    }

    /** Whether a word that is not known may be one of those looked for. */
    private static boolean mayBeMeant(Word word) {
        return !word.negated() && !word.among().contains(UNKNOWN);
    }

    private String isUnknown(Word word, Scope scope) {
        return dialect.word(Expression.of(word.word(), scope).text(), List.of(UNKNOWN), false);
    }
}
