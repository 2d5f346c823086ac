package org.safeguardingrules.compiler.mutation;

import java.util.List;
import java.util.stream.Stream;
import org.safeguardingrules.pack.Argument;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.pack.Term;

/** Whether a rule speaks of a fact that a pattern binds, so that the pattern cannot go. */
final class Bound {

    private Bound() {}

    static boolean isNeeded(Rule rule, Pattern pattern) {
        return pattern.variable()
                .filter(name ->
                        rule.duties().stream().anyMatch(duty -> duty.about().equals(name))
                                || rule.patterns().stream()
                                        .flatMap(other -> terms(other.conditions()))
                                        .anyMatch(term -> names(term, name)))
                .isPresent();
    }

    private static boolean names(Term term, String variable) {
        return term.variable().filter(variable::equals).isPresent()
                || term.calls().stream()
                        .flatMap(call -> call.arguments().stream())
                        .anyMatch(new Argument.Variable(variable)::equals);
    }

    private static Stream<Term> terms(List<Condition> conditions) {
        return conditions.stream().flatMap(Bound::terms);
    }

    private static Stream<Term> terms(Condition condition) {
        if (condition instanceof Condition.All all) {
            return terms(all.parts());
        } else if (condition instanceof Condition.Any any) {
            return terms(any.parts());
        } else if (condition instanceof Condition.Not not) {
            return terms(not.part());
        } else if (condition instanceof Condition.Reads reads) {
            return Stream.of(reads.answer());
        } else if (condition instanceof Condition.Word word) {
            return Stream.of(word.word());
        }
        Condition.Same same = (Condition.Same) condition;
        return Stream.of(same.left(), same.right());
    }
}
