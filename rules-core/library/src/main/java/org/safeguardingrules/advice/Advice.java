package org.safeguardingrules.advice;

import java.util.List;
import java.util.Optional;

/**
 * The advice on one case: which actions policy asks for, why, by when, and how far they have come.
 *
 * <p>Immutable. Advice that is not complete says so and names what could not be judged; it is never to be shown as
 * nothing found.
 *
 * @param caseId id of the case
 * @param complete whether every rule in force was judged
 * @param actions every required action, what is still to be done first, the most urgent first, then what was decided
 *     not to be taken, then what is done
 * @param openQuestions what is not known and bears on what is required
 * @param failures rules that could not be evaluated
 * @param receipt what the advice was made with
 */
public record Advice(
        String caseId,
        boolean complete,
        List<RequiredAction> actions,
        OpenQuestions openQuestions,
        List<Failure> failures,
        Receipt receipt) {

    /** Keeps the lists as they are. */
    public Advice {
        actions = List.copyOf(actions);
        failures = List.copyOf(failures);
    }

    /**
     * A rule that could not be evaluated.
     *
     * @param rule id of the rule
     * @param why what went wrong, without anything from the case
     */
    public record Failure(String rule, String why) {}

    /** The actions still to be done, the most urgent first, and after them those decided not to be taken. */
    public List<RequiredAction> outstanding() {
        return actions.stream().filter(action -> !action.met()).toList();
    }

    /** The action of this key, if it is required. */
    public Optional<RequiredAction> action(ActionKey key) {
        return actions.stream().filter(action -> action.key().equals(key)).findFirst();
    }

    /** What has changed since earlier advice on the same case. */
    public AdviceChanges since(Advice previous) {
        return AdviceChanges.between(previous, this);
    }
}
