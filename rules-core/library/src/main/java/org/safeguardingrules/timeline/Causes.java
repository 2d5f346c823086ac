package org.safeguardingrules.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeguardingrules.advice.ActionKey;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.AdviceChanges;
import org.safeguardingrules.advice.AdviceChanges.Lapsed;
import org.safeguardingrules.advice.MissingFact;
import org.safeguardingrules.advice.Reason;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.casefile.Learned;
import org.safeguardingrules.timeline.Gone.Because;
import org.safeguardingrules.timeline.Walk.Evening;

/**
 * Tells why an action went from one day to the next, by trying: whether it would have stayed had nothing become known on
 * that day, and whether it would have stayed under the policy of the day before.
 */
final class Causes {

    private final Evening before;
    private final Evening now;
    private final List<Learned> learned;
    private final Advising advising;
    private final PolicyChanges policyChanges;
    private final Map<ActionKey, AdviceChanges.Cause> saidByAdvice;

    private @Nullable Advice hadNothingBecomeKnown;
    private @Nullable Advice underThePolicyBefore;

    Causes(Evening before, Evening now, List<Learned> learned, Advising advising, PolicyChanges policyChanges) {
        this.before = before;
        this.now = now;
        this.learned = learned;
        this.advising = advising;
        this.policyChanges = policyChanges;
        this.saidByAdvice = now.advice().since(before.advice()).lapsed().stream()
                .collect(Collectors.toMap(Lapsed::key, Lapsed::cause));
    }

    /** Why this action is gone. */
    Gone of(ActionKey key) {
        RequiredAction action = before.advice().action(key).orElseThrow();
        AdviceChanges.Cause said = saidByAdvice.get(key);
        if (said == AdviceChanges.Cause.ANOTHER_STANDS_IN_ITS_PLACE) {
            return new Gone(key, Because.DISPLACED, List.of(), standsInPlaceOf(key));
        }
        Optional<ActionKey> forAnotherOccasion = forAnotherOccasion(key);
        if (forAnotherOccasion.isPresent()) {
            return new Gone(key, Because.OTHER_OCCASION, List.of(), forAnotherOccasion);
        }
        if (said == AdviceChanges.Cause.NOT_JUDGED) {
            return gone(key, Because.NOT_JUDGED, List.of());
        }
        if (!learned.isEmpty() && hadNothingBecomeKnown().action(key).isPresent()) {
            return becauseOfWhatBecameKnown(action);
        }
        boolean ended = ruleEnded(action) || underThePolicyBefore().action(key).isPresent();
        return gone(key, ended ? Because.POLICY_CHANGED : Because.LAPSED, List.of());
    }

    /** Whether the policy of the day before would have given other advice on this day. */
    boolean policyChanged(Collection<Gone> gone) {
        return gone.stream().anyMatch(each -> each.cause() == Because.POLICY_CHANGED)
                || !Standing.of(underThePolicyBefore()).equals(Standing.of(now.advice()));
    }

    private Gone becauseOfWhatBecameKnown(RequiredAction action) {
        List<String> hidden = records(each -> each.how() == Learned.How.HIDDEN, Reason::records, action);
        if (!hidden.isEmpty()) {
            return gone(action.key(), Because.CORRECTED, hidden);
        }
        List<String> answered = records(
                each -> each.how() != Learned.How.HIDDEN,
                reason -> reason.unknowns().stream().map(MissingFact::record).toList(),
                action);
        return answered.isEmpty()
                ? gone(
                        action.key(),
                        Because.RECORDED,
                        learned.stream().map(Learned::record).toList())
                : gone(action.key(), Because.ANSWERED, answered);
    }

    /** Ids of what became known in this way, among those that the reasons of an action name. */
    private List<String> records(
            Predicate<Learned> which, Function<Reason, List<String>> named, RequiredAction action) {
        List<String> behind = action.reasons().stream()
                .flatMap(reason -> named.apply(reason).stream())
                .toList();
        return learned.stream()
                .filter(which)
                .map(Learned::record)
                .filter(behind::contains)
                .toList();
    }

    private static Gone gone(ActionKey key, Because cause, List<String> records) {
        return new Gone(key, cause, records, Optional.empty());
    }

    /** What asks for the same about the same subject, newly. */
    private Optional<ActionKey> forAnotherOccasion(ActionKey key) {
        return now.standing().keySet().stream()
                .filter(other -> !before.standing().containsKey(other))
                .filter(other ->
                        other.action().equals(key.action()) && other.subject().equals(key.subject()))
                .min(ActionKey::compareTo);
    }

    private Optional<ActionKey> standsInPlaceOf(ActionKey key) {
        return now.advice().actions().stream()
                .filter(action -> action.reasons().stream()
                        .anyMatch(reason -> reason.insteadOf()
                                .filter(other -> other.action().equals(key.action()))
                                .isPresent()))
                .map(RequiredAction::key)
                .findFirst();
    }

    /** Whether a rule that asked for it is no longer in force, so that it asks under no policy. */
    private boolean ruleEnded(RequiredAction action) {
        return policyChanges.on(now.day())
                && action.reasons().stream().anyMatch(reason -> policyChanges.ends(reason.rule(), now.day()));
    }

    private Advice hadNothingBecomeKnown() {
        if (hadNothingBecomeKnown == null) {
            hadNothingBecomeKnown = advising.advise(before.stood(), now.day(), now.day());
        }
        return hadNothingBecomeKnown;
    }

    private Advice underThePolicyBefore() {
        if (!policyChanges.on(now.day())) {
            return now.advice();
        }
        LocalDate dayBefore = now.day().minusDays(1);
        if (underThePolicyBefore == null) {
            underThePolicyBefore = advising.advise(now.stood(), now.day(), dayBefore);
        }
        return underThePolicyBefore;
    }
}
