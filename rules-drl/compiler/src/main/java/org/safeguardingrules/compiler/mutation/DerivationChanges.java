package org.safeguardingrules.compiler.mutation;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeguardingrules.pack.Derivation;
import org.safeguardingrules.pack.Derivation.AllOf;
import org.safeguardingrules.pack.Derivation.AnyOf;
import org.safeguardingrules.pack.Derivation.Member;
import org.safeguardingrules.pack.Derivation.NotOf;
import org.safeguardingrules.pack.Derivation.Word;

/**
 * What can be changed in the meaning of a definition: a part is dropped or says the opposite, any becomes all, a word of a
 * list goes, a number moves by one.
 *
 * @param words what a derivation says
 */
record DerivationChanges(Function<Derivation, String> words) {

    Stream<Change<Derivation>> of(Derivation derivation) {
        if (isAlone(derivation)) {
            return inside(derivation);
        }
        Derivation opposite = derivation instanceof NotOf not ? not.part() : new NotOf(derivation, derivation.place());
        return Stream.concat(Stream.of(becoming(derivation, opposite)), inside(derivation));
    }

    /** Whether it only holds one part, whose changes are its own. */
    private static boolean isAlone(Derivation derivation) {
        return derivation instanceof AnyOf any && any.parts().size() == 1
                || derivation instanceof AllOf all && all.parts().size() == 1;
    }

    private Change<Derivation> becoming(Derivation was, Derivation is) {
        return Change.of(was.place(), words.apply(was), words.apply(is), is);
    }

    private Stream<Change<Derivation>> inside(Derivation derivation) {
        if (derivation instanceof AnyOf any) {
            return Stream.concat(
                    turned(any, any.parts(), new AllOf(any.parts(), any.place())),
                    of(any.parts()).map(change -> change.within(parts -> new AnyOf(parts, any.place()))));
        } else if (derivation instanceof AllOf all) {
            return Stream.concat(
                    turned(all, all.parts(), new AnyOf(all.parts(), all.place())),
                    of(all.parts()).map(change -> change.within(parts -> new AllOf(parts, all.place()))));
        } else if (derivation instanceof NotOf not) {
            return inside(not.part()).map(change -> change.within(part -> new NotOf(part, not.place())));
        } else if (derivation instanceof Member member) {
            return TermChanges.of(member.answer()).map(term -> becoming(member, new Member(term, member.place())));
        }
        Word word = (Word) derivation;
        return Stream.concat(
                TermChanges.of(word.word()).map(term -> becoming(word, new Word(term, word.among(), word.place()))),
                WordChanges.of(word.among(), word.place(), words.apply(word))
                        .map(change -> change.within(among -> new Word(word.word(), among, word.place()))));
    }

    private Stream<Change<Derivation>> turned(Derivation was, List<Derivation> parts, Derivation is) {
        return parts.size() < 2 ? Stream.of() : Stream.of(becoming(was, is));
    }

    private Stream<Change<List<Derivation>>> of(List<Derivation> parts) {
        Stream<Change<List<Derivation>>> dropping = parts.size() < 2
                ? Stream.of()
                : IntStream.range(0, parts.size())
                        .mapToObj(i -> Change.dropping(
                                parts.get(i).place(), words.apply(parts.get(i)), Change.without(parts, i)));
        return Stream.concat(dropping, Change.ofEach(parts, this::of));
    }
}
