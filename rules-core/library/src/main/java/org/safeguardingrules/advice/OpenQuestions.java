package org.safeguardingrules.advice;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
        SortedMap<MissingFact, Set<String>> askable = new TreeMap<>();
        SortedMap<String, Set<String>> notSupplied = new TreeMap<>();
        for (Contribution each : contributions) {
            for (Gap gap : each.gaps) {
                if (gap.isAskable()) {
                    add(askable, MissingFact.of(gap), each);
                } else {
                    add(notSupplied, gap.field(), each);
                }
            }
        }
        return new OpenQuestions(
                askable.entrySet().stream()
                        .map(entry -> new OpenQuestion(entry.getKey(), inOrder(entry.getValue()), List.of()))
                        .toList(),
                Optional.empty(),
                notSupplied.entrySet().stream()
                        .map(entry -> new NotSupplied(entry.getKey(), inOrder(entry.getValue())))
                        .toList());
    }

    private static <T> void add(SortedMap<T, Set<String>> questions, T fact, Contribution of) {
        questions.computeIfAbsent(fact, none -> new HashSet<>()).add(of.rule.id());
    }

    private static List<String> inOrder(Set<String> rules) {
        return rules.stream().sorted().toList();
    }
}
