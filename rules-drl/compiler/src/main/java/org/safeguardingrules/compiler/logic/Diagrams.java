package org.safeguardingrules.compiler.logic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Formulas over questions with finitely many answers, as decision diagrams: a question, and for each of its answers
 * what is left to ask. Two formulas that hold in the same cases are the same number.
 */
final class Diagrams {

    /** The formula that holds in no case. */
    static final int NEVER = 0;

    /** The formula that holds in every case. */
    static final int ALWAYS = 1;

    private static final int MOST_NODES = 20_000;
    private static final Node END = new Node(Integer.MAX_VALUE, List.of());

    /** What is asked, and which formula is left for each answer. */
    private record Node(int question, List<Integer> left) {}

    private record Pair(int one, int other) {}

    private final List<Node> nodes = new ArrayList<>(List.of(END, END));
    private final Map<Node, Integer> numbers = new HashMap<>();
    private final Map<Pair, Integer> both = new HashMap<>();
    private final Map<Integer, Integer> opposites = new HashMap<>();

    /** The formula that holds where the answer to a question is one of those marked. */
    int of(int question, List<Boolean> holds) {
        return node(question, holds.stream().map(one -> one ? ALWAYS : NEVER).toList());
    }

    int not(int formula) {
        if (formula <= ALWAYS) {
            return formula == NEVER ? ALWAYS : NEVER;
        }
        Integer known = opposites.get(formula);
        if (known == null) {
            Node node = nodes.get(formula);
            known = node(node.question, node.left.stream().map(this::not).toList());
            opposites.put(formula, known);
        }
        return known;
    }

    int and(int one, int other) {
        if (one == NEVER || other == NEVER) {
            return NEVER;
        }
        if (one == ALWAYS || one == other) {
            return other;
        }
        if (other == ALWAYS) {
            return one;
        }
        Pair pair = new Pair(Math.min(one, other), Math.max(one, other));
        Integer known = both.get(pair);
        if (known == null) {
            known = firstAsked(one, other);
            both.put(pair, known);
        }
        return known;
    }

    int or(int one, int other) {
        return not(and(not(one), not(other)));
    }

    private int firstAsked(int one, int other) {
        Node first = nodes.get(one);
        Node second = nodes.get(other);
        int question = Math.min(first.question, second.question);
        int answers = (first.question == question ? first : second).left.size();
        List<Integer> left = new ArrayList<>(answers);
        for (int answer = 0; answer < answers; answer++) {
            left.add(and(
                    first.question == question ? first.left.get(answer) : one,
                    second.question == question ? second.left.get(answer) : other));
        }
        return node(question, left);
    }

    private int node(int question, List<Integer> left) {
        if (Collections.frequency(left, left.get(0)) == left.size()) {
            return left.get(0);
        }
        return numbers.computeIfAbsent(new Node(question, left), added -> {
            if (nodes.size() == MOST_NODES) {
                throw new Undecided();
            }
            nodes.add(added);
            return nodes.size() - 1;
        });
    }
}
