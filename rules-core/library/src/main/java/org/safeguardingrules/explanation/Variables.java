package org.safeguardingrules.explanation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.safeguardingrules.pack.Argument;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Condition.All;
import org.safeguardingrules.pack.Condition.Any;
import org.safeguardingrules.pack.Condition.Not;
import org.safeguardingrules.pack.Condition.Reads;
import org.safeguardingrules.pack.Condition.Same;
import org.safeguardingrules.pack.Condition.Word;
import org.safeguardingrules.pack.Term;

/** Tells which conditions speak of facts that were not found, and so cannot be looked at. */
final class Variables {

    private Variables() {}

    /** Whether a condition speaks of one of these names. */
    static boolean areIn(Condition condition, Set<String> names) {
        return !names.isEmpty() && terms(condition).anyMatch(term -> isIn(term, names));
    }

    private static Stream<Term> terms(Condition condition) {
        if (condition instanceof All all) {
            return terms(all.parts());
        } else if (condition instanceof Any any) {
            return terms(any.parts());
        } else if (condition instanceof Not not) {
            return terms(not.part());
        } else if (condition instanceof Word word) {
            return Stream.of(word.word());
        } else if (condition instanceof Same same) {
            return Stream.of(same.left(), same.right());
        }
        return Stream.of(((Reads) condition).answer());
    }

    private static Stream<Term> terms(List<Condition> parts) {
        return parts.stream().flatMap(Variables::terms);
    }

    private static boolean isIn(Term term, Set<String> names) {
        return term.variable().filter(names::contains).isPresent()
                || term.calls().stream()
                        .flatMap(call -> call.arguments().stream())
                        .anyMatch(argument ->
                                argument instanceof Argument.Variable variable && names.contains(variable.name()));
    }
}
