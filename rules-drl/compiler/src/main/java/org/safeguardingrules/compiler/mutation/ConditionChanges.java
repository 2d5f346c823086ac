package org.safeguardingrules.compiler.mutation;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeguardingrules.casefile.Answer.Value;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Condition.All;
import org.safeguardingrules.pack.Condition.Any;
import org.safeguardingrules.pack.Condition.Not;
import org.safeguardingrules.pack.Condition.Reads;
import org.safeguardingrules.pack.Condition.Word;
import org.safeguardingrules.pack.Reading;

/**
 * What can be changed in conditions: one is dropped or says the opposite, all of them become any, an answer that must be
 * certain need not be, a word of a list goes, a number moves by one.
 *
 * @param words what a condition says
 * @param values the values that a condition can have, by its type
 */
record ConditionChanges(Function<Condition, String> words, Function<Condition, Set<Value>> values) {

    /** Every change of conditions that all hold. */
    Stream<Change<List<Condition>>> of(List<Condition> conditions) {
        return Stream.concat(dropping(conditions), Change.ofEach(conditions, this::of));
    }

    private Stream<Change<List<Condition>>> dropping(List<Condition> conditions) {
        return IntStream.range(0, conditions.size())
                .mapToObj(i -> Change.dropping(
                        conditions.get(i).place(), words.apply(conditions.get(i)), Change.without(conditions, i)));
    }

    private Stream<Change<Condition>> of(Condition condition) {
        Condition opposite = condition instanceof Not not ? not.part() : new Not(condition, condition.place());
        return Stream.concat(Stream.of(becoming(condition, opposite)), inside(condition));
    }

    private Change<Condition> becoming(Condition was, Condition is) {
        return Change.of(was.place(), words.apply(was), words.apply(is), is);
    }

    private Stream<Change<Condition>> inside(Condition condition) {
        if (condition instanceof All all) {
            return Stream.concat(
                    Stream.of(becoming(all, new Any(all.parts(), all.place()))),
                    of(all.parts()).map(change -> change.within(parts -> new All(parts, all.place()))));
        } else if (condition instanceof Any any) {
            return Stream.concat(
                    Stream.of(becoming(any, new All(any.parts(), any.place()))),
                    of(any.parts()).map(change -> change.within(parts -> new Any(parts, any.place()))));
        } else if (condition instanceof Not not) {
            return inside(not.part()).map(change -> change.within(part -> new Not(part, not.place())));
        } else if (condition instanceof Reads reads) {
            Stream<Condition> shifted =
                    TermChanges.of(reads.answer()).map(term -> new Reads(term, reads.reading(), reads.place()));
            return Stream.concat(otherwiseRead(reads), shifted).map(read -> becoming(reads, read));
        } else if (condition instanceof Word word) {
            return words(word);
        }
        return Stream.of();
    }

    /** The answer read so that not knowing it counts the other way, where it can be that it is not known. */
    private Stream<Condition> otherwiseRead(Reads reads) {
        boolean isAlwaysKnown =
                reads.reading() != Reading.UNKNOWN && !values.apply(reads).contains(Value.UNKNOWN);
        return isAlwaysKnown ? Stream.of() : Stream.of(readTheOtherWay(reads));
    }

    private static Condition readTheOtherWay(Reads reads) {
        return switch (reads.reading()) {
            case YES -> new Reads(reads.answer(), Reading.NOT_RULED_OUT, reads.place());
            case NOT_RULED_OUT -> new Reads(reads.answer(), Reading.YES, reads.place());
            case NO -> new Not(new Reads(reads.answer(), Reading.YES, reads.place()), reads.place());
            case UNKNOWN -> new Reads(reads.answer(), Reading.NO, reads.place());
        };
    }

    private Stream<Change<Condition>> words(Word word) {
        return Stream.concat(
                TermChanges.of(word.word())
                        .map(term -> becoming(word, new Word(term, word.among(), word.negated(), word.place()))),
                WordChanges.of(word.among(), word.place(), words.apply(word))
                        .map(change ->
                                change.within(among -> new Word(word.word(), among, word.negated(), word.place()))));
    }
}
