package org.safeguardingrules.compiler.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeguardingrules.pack.Place;

/**
 * One change to a part of a pack.
 *
 * @param place where what is changed begins
 * @param words what changes, as the end of a sentence that begins <i>no scenario notices if</i>
 * @param becomes the part with the change in it
 * @param <T> what kind of part
 */
record Change<T>(Place place, String words, T becomes) {

    /** Something that becomes something else. */
    static <T> Change<T> of(Place place, String was, String is, T becomes) {
        return new Change<>(place, "“" + was + "” becomes “" + is + "”", becomes);
    }

    /** Something that is left out. */
    static <T> Change<T> dropping(Place place, String what, T becomes) {
        return new Change<>(place, "“" + what + "” is dropped", becomes);
    }

    /** This change in what the part belongs to. */
    <U> Change<U> within(Function<T, U> owner) {
        return new Change<>(place, words, owner.apply(becomes));
    }

    /** Every change of every element, each in a list of its own with the other elements as they are. */
    static <T> Stream<Change<List<T>>> ofEach(List<T> elements, Function<T, Stream<Change<T>>> changes) {
        return IntStream.range(0, elements.size())
                .boxed()
                .flatMap(i -> changes.apply(elements.get(i))
                        .map(change -> change.within(element -> replaced(elements, i, element))));
    }

    static <T> List<T> replaced(List<T> elements, int index, T element) {
        List<T> others = new ArrayList<>(elements);
        others.set(index, element);
        return others;
    }

    static <T> List<T> without(List<T> elements, int index) {
        List<T> others = new ArrayList<>(elements);
        others.remove(index);
        return others;
    }
}
