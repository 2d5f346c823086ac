package org.safeguardingrules.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeguardingrules.pack.Argument;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Condition.All;
import org.safeguardingrules.pack.Condition.Any;
import org.safeguardingrules.pack.Condition.Not;
import org.safeguardingrules.pack.Condition.Reads;
import org.safeguardingrules.pack.Condition.Same;
import org.safeguardingrules.pack.Condition.Word;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.Term;

/** Tells what a pattern asks of its fact alone from what joins it to facts bound before. */
final class Alone {

    private static final Place ANYWHERE = new Place("", 1, 1);

    private Alone() {}

    /** Whether a condition of a pattern names no fact but the pattern's own. */
    static boolean decides(Pattern pattern, Condition condition) {
        return terms(condition).allMatch(term -> isOf(pattern, term));
    }

    /** Whether a term is about the pattern's own fact and names no other. */
    static boolean isOf(Pattern pattern, Term term) {
        return (term.variable().isEmpty() || term.variable().equals(pattern.variable()))
                && term.calls().stream()
                        .flatMap(call -> call.arguments().stream())
                        .noneMatch(Argument.Variable.class::isInstance);
    }

    /** Whether a term is about a fact bound before. */
    static boolean isOfAnother(Pattern pattern, Term term) {
        return term.variable().isPresent() && !term.variable().equals(pattern.variable());
    }

    private static Stream<Term> terms(Condition condition) {
        if (condition instanceof All all) {
            return all.parts().stream().flatMap(Alone::terms);
        } else if (condition instanceof Any any) {
            return any.parts().stream().flatMap(Alone::terms);
        } else if (condition instanceof Not not) {
            return terms(not.part());
        } else if (condition instanceof Word word) {
            return Stream.of(word.word());
        } else if (condition instanceof Same same) {
            return Stream.of(same.left(), same.right());
        }
        return Stream.of(((Reads) condition).answer());
    }

    /** The same condition wherever it is written, so that two rules that ask the same are seen to. */
    static Condition anywhere(Condition condition) {
        if (condition instanceof All all) {
            return new All(anywhere(all.parts()), ANYWHERE);
        } else if (condition instanceof Any any) {
            return new Any(anywhere(any.parts()), ANYWHERE);
        } else if (condition instanceof Not not) {
            return new Not(anywhere(not.part()), ANYWHERE);
        } else if (condition instanceof Word word) {
            return new Word(anywhere(word.word()), word.among(), word.negated(), ANYWHERE);
        } else if (condition instanceof Same same) {
            return new Same(anywhere(same.left()), anywhere(same.right()), same.negated(), ANYWHERE);
        }
        Reads reads = (Reads) condition;
        return new Reads(anywhere(reads.answer()), reads.reading(), ANYWHERE);
    }

    private static List<Condition> anywhere(List<Condition> parts) {
        return parts.stream().map(Alone::anywhere).toList();
    }

    /** A condition decided by the fact alone is about the fact alone, whatever the pattern calls it. */
    private static Term anywhere(Term term) {
        return new Term(Optional.empty(), term.calls(), ANYWHERE);
    }
}
