package org.safeguardingrules.advice;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.safeguardingrules.vocabulary.Gap;

/**
 * What is not known and bears on what is required, once each.
 *
 * <p>Advice that does not weigh its questions has those whose answers could make a silent rule speak, in the order of the
 * records, and no outlook.
 *
 * @param questions what somebody could ask about; the most telling first where the outlook is there
 * @param outlook what is certain, possible and ruled out whatever the answers; absent where the advice does not weigh
 *     its questions
 * @param notSupplied what the host's system has no place for
 */
public record OpenQuestions(List<OpenQuestion> questions, Optional<Outlook> outlook, List<NotSupplied> notSupplied) {

    /** Nothing is open. */
    public static final OpenQuestions NONE = new OpenQuestions(List.of(), Optional.empty(), List.of());

    /** Keeps both lists as they are. */
    public OpenQuestions {
        questions = List.copyOf(questions);
        notSupplied = List.copyOf(notSupplied);
    }

    /** What these contributions leave open. */
    public static OpenQuestions of(List<Contribution> contributions) {
        Map<Gap, Set<String>> askable = new HashMap<>();
        Map<String, Set<String>> notSupplied = new HashMap<>();
        for (Contribution each : contributions) {
            String rule = each.rule.id();
            for (Gap gap : each.gaps) {
                if (gap.isAskable()) {
                    askable.computeIfAbsent(gap, none -> new HashSet<>()).add(rule);
                } else {
                    notSupplied
                            .computeIfAbsent(gap.field(), none -> new HashSet<>())
                            .add(rule);
                }
            }
        }
        return new OpenQuestions(
                inOrder(askable, (gap, rules) -> new OpenQuestion(MissingFact.of(gap), rules, List.of())),
                Optional.empty(),
                inOrder(notSupplied, NotSupplied::new));
    }

    private static <T extends Comparable<T>, Q> List<Q> inOrder(
            Map<T, Set<String>> rules, BiFunction<T, List<String>, Q> question) {
        return rules.keySet().stream()
                .sorted()
                .map(fact -> question.apply(
                        fact,
                        rules.getOrDefault(fact, Set.of()).stream().sorted().toList()))
                .toList();
    }
}
