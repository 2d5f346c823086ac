package org.safeguardingrules.compiler.testkit.laws;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.compiler.testkit.TrialCases;
import org.safeguardingrules.pack.Pack;

/**
 * Asks again on a later day, before anything recorded or any part of the policy begins or ends: what was still to be done
 * still is, by the same day. Rules that read an age or a window of months are left out: they have an end of their own.
 */
public final class Law13WaitingClearsNothing implements Law {

    /** Members that look at how long ago something was. */
    static final Set<String> WINDOWS = Set.of(
            "within",
            "eventsWithin",
            "olderThan",
            "ageBelow",
            "bornWithin",
            "privatelyFosteredFor",
            "warnedWithin",
            "completedWithin",
            "madeWithin",
            "separatedWithin",
            "referredWithin");

    private static final int FARTHEST = 400;

    private final MembersRead read;
    private final NavigableSet<LocalDate> policyDays;
    private final Set<String> aboutTheAdvice;

    /** The law for a pack. */
    public Law13WaitingClearsNothing(Pack pack) {
        this.read = new MembersRead(pack);
        this.policyDays = TrialCases.changes(pack);
        this.aboutTheAdvice = pack.aboutTheAdvice().keySet();
    }

    @Override
    public String says() {
        return "Waiting clears nothing: on a later day no action goes and no due day moves";
    }

    @Override
    public Verdict judge(Trial trial) {
        LocalDate asAt = trial.asAt();
        // What has its last day on the day asked about ends with it.
        LocalDate next = Stream.of(RecordedDays.of(trial.spots()).ceiling(asAt), policyDays.higher(asAt))
                .flatMap(day -> Optional.ofNullable(day).stream())
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
        int days = (int) Math.min(FARTHEST, ChronoUnit.DAYS.between(trial.asAt(), next) - 1);
        // A decision against an action lapses with its time limit, and what it kept quiet is overdue then.
        boolean decidedAgainst = !trial.caseFile().overrides().entries().isEmpty();
        if (days < 1 || decidedAgainst) {
            return Verdict.notApplied();
        }
        LocalDate later = trial.asAt().plusDays(trial.between(1, days));
        Advice before = trial.advice();
        Advice after = trial.adviceOn(later);
        List<RequiredAction> waiting = before.outstanding().stream()
                .filter(action -> !Actions.rules(action).stream().allMatch(this::looksBack))
                .filter(action -> !isAboutWhatMayGo(action, before))
                .toList();
        return waiting.isEmpty()
                ? Verdict.notApplied()
                : Verdict.of(waiting.stream()
                        .filter(action -> !isStillThere(action, after))
                        .findFirst()
                        .map(action -> Violation.missingOn(
                                later,
                                Differences.after(
                                        "On " + later + " this went, moved or was met: " + Differences.line(action),
                                        before,
                                        after),
                                action,
                                trial.caseFile(),
                                after)));
    }

    /** Whether the advice speaks about itself, and of what looks back and may go. */
    private boolean isAboutWhatMayGo(RequiredAction action, Advice before) {
        return aboutTheAdvice.containsAll(Actions.rules(action))
                && before.outstanding().stream()
                        .flatMap(other -> Actions.rules(other).stream())
                        .anyMatch(this::looksBack);
    }

    private boolean isStillThere(RequiredAction action, Advice after) {
        boolean mayMove = action.reasons().stream().anyMatch(reason -> looksBack(reason.rule()));
        return after.action(action.key())
                        .filter(now -> !now.met())
                        .filter(now -> mayMove || now.due().equals(action.due()))
                        .isPresent()
                || mayMove && Actions.standingFor(action, after).findAny().isPresent();
    }

    private boolean looksBack(String rule) {
        return read.reads(rule, WINDOWS);
    }
}
