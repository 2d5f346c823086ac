package org.safeguardingrules.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.safeguardingrules.casefile.Answer.Value;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.Gap;
import org.safeguardingrules.vocabulary.Ordered;

/**
 * What many patterns ask of a fact of one type alone, taken together: patterns that ask the same share the answer, and a
 * condition with which many begin is judged once a fact. Immutable once made.
 */
final class Sieve {

    private final Node top = new Node();
    private final Map<Pattern, Integer> meshes = new HashMap<>();
    private int size;

    /** What is asked where all that was asked before may hold. */
    private static final class Node {

        private final List<Branch> branches = new ArrayList<>();
        private int mesh = -1;
    }

    private record Branch(Condition condition, Node node) {}

    /**
     * A fact that may be as a pattern asks.
     *
     * @param fact the fact
     * @param yes whether it is as asked
     * @param open what is not known and would decide it; empty where it is as asked
     */
    record Passed(CaseFact fact, boolean yes, Ordered<Gap> open) {}

    /** A sieve for these patterns, all of one type. */
    Sieve(List<Pattern> patterns) {
        Map<Condition, Integer> times = new HashMap<>();
        Map<Condition, Integer> first = new HashMap<>();
        patterns.forEach(pattern -> asked(pattern).forEach(condition -> {
            times.merge(condition, 1, Integer::sum);
            first.putIfAbsent(condition, first.size());
        }));
        Comparator<Condition> mostShared = Comparator.<Condition>comparingInt(
                        condition -> -times.getOrDefault(condition, 0))
                .thenComparingInt(condition -> first.getOrDefault(condition, 0));
        Map<Node, Map<Condition, Node>> made = new IdentityHashMap<>();
        for (Pattern pattern : patterns) {
            Node node = top;
            for (Condition condition :
                    asked(pattern).stream().sorted(mostShared).toList()) {
                Node from = node;
                node = made.computeIfAbsent(from, none -> new HashMap<>()).computeIfAbsent(condition, asked -> {
                    Node fresh = new Node();
                    from.branches.add(new Branch(asked, fresh));
                    return fresh;
                });
            }
            if (node.mesh < 0) {
                node.mesh = size++;
            }
            meshes.put(pattern, node.mesh);
        }
    }

    private static List<Condition> asked(Pattern pattern) {
        return pattern.conditions().stream()
                .filter(condition -> Alone.decides(pattern, condition))
                .map(Alone::anywhere)
                .distinct()
                .toList();
    }

    /** The number of the mesh that a pattern's facts pass. */
    int mesh(Pattern pattern) {
        return meshes.getOrDefault(pattern, -1);
    }

    /** For each mesh the facts that may be as its patterns ask, in the order of the facts. */
    List<List<Passed>> sift(List<CaseFact> facts) {
        List<List<Passed>> passed = new ArrayList<>(size);
        for (int mesh = 0; mesh < size; mesh++) {
            passed.add(List.of());
        }
        for (CaseFact fact : facts) {
            sift(top, fact, Ordered.none(), true, passed);
        }
        return passed;
    }

    private static void sift(Node node, CaseFact fact, Ordered<Gap> open, boolean yes, List<List<Passed>> passed) {
        if (node.mesh >= 0) {
            if (passed.get(node.mesh).isEmpty()) {
                passed.set(node.mesh, new ArrayList<>());
            }
            passed.get(node.mesh).add(new Passed(fact, yes, open));
        }
        for (Branch branch : node.branches) {
            Judgement judged = Judge.judge(branch.condition, fact, Map.of());
            if (judged.value() == Value.YES) {
                sift(branch.node, fact, open, yes, passed);
            } else if (judged.value() == Value.UNKNOWN) {
                sift(branch.node, fact, open.with(judged.unknowns()), false, passed);
            }
        }
    }
}
