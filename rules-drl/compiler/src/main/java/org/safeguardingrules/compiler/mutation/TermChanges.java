package org.safeguardingrules.compiler.mutation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeguardingrules.pack.Argument;
import org.safeguardingrules.pack.Term;
import org.safeguardingrules.pack.Term.Call;

/** What can be changed in a term: each number written into it, one up and one down. */
final class TermChanges {

    private TermChanges() {}

    static Stream<Term> of(Term term) {
        return IntStream.range(0, term.calls().size())
                .boxed()
                .flatMap(i -> of(term.calls().get(i))
                        .map(call -> new Term(term.variable(), Change.replaced(term.calls(), i, call), term.place())));
    }

    private static Stream<Call> of(Call call) {
        List<Argument> arguments = call.arguments();
        return IntStream.range(0, arguments.size())
                .boxed()
                .flatMap(i -> shifted(arguments.get(i))
                        .map(argument -> new Call(call.member(), Change.replaced(arguments, i, argument))));
    }

    private static Stream<Argument> shifted(Argument argument) {
        return argument instanceof Argument.Number number
                ? Stream.of(number.value() - 1, number.value() + 1)
                        .filter(value -> value >= 0)
                        .map(Argument.Number::new)
                : Stream.of();
    }
}
