package org.safeguardingrules.advice;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeguardingrules.vocabulary.Gap;

/**
 * What is not known and would decide something, once each.
 *
 * @param askable what somebody could ask about
 * @param notSupplied what the host's system has no place for
 */
public record OpenQuestions(List<OpenQuestion> askable, List<OpenQuestion> notSupplied) {

    /** Keeps both lists as they are. */
    public OpenQuestions {
        askable = List.copyOf(askable);
        notSupplied = List.copyOf(notSupplied);
    }

    /** What these contributions leave open. */
    public static OpenQuestions of(List<Contribution> contributions) {
        Map<MissingFact, Set<String>> askable = new HashMap<>();
        Map<MissingFact, Set<String>> notSupplied = new HashMap<>();
        for (Contribution each : contributions) {
            for (Gap gap : each.gaps) {
                if (gap.isAskable()) {
                    add(askable, MissingFact.of(gap), each);
                } else {
                    add(notSupplied, new MissingFact("case", gap.field(), gap.kind()), each);
                }
            }
        }
        return new OpenQuestions(inOrder(askable), inOrder(notSupplied));
    }

    private static void add(Map<MissingFact, Set<String>> questions, MissingFact fact, Contribution of) {
        questions.computeIfAbsent(fact, none -> new HashSet<>()).add(of.rule.id());
    }

    private static List<OpenQuestion> inOrder(Map<MissingFact, Set<String>> questions) {
        return questions.entrySet().stream()
                .map(entry -> new OpenQuestion(
                        entry.getKey(), entry.getValue().stream().sorted().toList()))
                .sorted()
                .toList();
    }
}
