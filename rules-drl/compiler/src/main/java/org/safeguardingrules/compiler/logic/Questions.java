package org.safeguardingrules.compiler.logic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.safeguardingrules.casefile.Answer.Value;

/**
 * What formulas ask of the facts of a case: each question once, with all its possible answers, and what is so whatever
 * the answers are.
 */
final class Questions {

    private static final List<Value> VALUES = List.of(Value.values());

    private final Diagrams diagrams;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, SortedMap<Integer, Integer>> scales = new HashMap<>();
    private int given = Diagrams.ALWAYS;

    Questions(Diagrams diagrams) {
        this.diagrams = diagrams;
    }

    /** What is so whatever is recorded. */
    int given() {
        return given;
    }

    /** An answer that hangs together with no other. */
    ThreeValued answer(String text) {
        int question = number(text);
        return new ThreeValued(among(question, VALUES, Value.YES::equals), among(question, VALUES, Value.NO::equals));
    }

    /** The answer for a number on a scale. */
    ThreeValued answer(String text, Scale scale, int position) {
        int question = number(text + " " + position);
        SortedMap<Integer, Integer> positions = scales.computeIfAbsent(text, none -> new TreeMap<>());
        if (positions.put(position, question) == null) {
            positions.forEach((other, asked) -> {
                if (other < position) {
                    relate(scale, asked, question);
                } else if (other > position) {
                    relate(scale, question, asked);
                }
            });
        }
        return new ThreeValued(among(question, VALUES, Value.YES::equals), among(question, VALUES, Value.NO::equals));
    }

    /** The formula that holds where a word is one that is meant. */
    int word(String text, List<String> words, Predicate<String> meant) {
        return among(number(text), words, meant);
    }

    /** The formula that holds where something that is so or not so is so. */
    int fact(String text) {
        return among(number(text), List.of(true, false), so -> so);
    }

    private void relate(Scale scale, int smaller, int larger) {
        for (Value value : VALUES) {
            int here = among(smaller, VALUES, value::equals);
            int there = among(larger, VALUES, other -> scale.fits(value, other));
            given = diagrams.and(given, diagrams.or(diagrams.not(here), there));
        }
    }

    private int number(String text) {
        return numbers.computeIfAbsent(text, none -> numbers.size());
    }

    private <T> int among(int question, List<T> answers, Predicate<T> meant) {
        List<Boolean> holds = new ArrayList<>();
        answers.forEach(answer -> holds.add(meant.test(answer)));
        return diagrams.of(question, holds);
    }
}
