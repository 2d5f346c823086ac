package org.safeguardingrules.compiler.mutation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeguardingrules.pack.Place;

/** What can be changed in a list of words: one of several goes. */
final class WordChanges {

    private WordChanges() {}

    static Stream<Change<List<String>>> of(List<String> words, Place place, String statement) {
        return words.size() < 2
                ? Stream.of()
                : IntStream.range(0, words.size())
                        .mapToObj(i -> new Change<>(
                                place,
                                "the word “" + words.get(i) + "” is dropped from “" + statement + "”",
                                Change.without(words, i)));
    }
}
