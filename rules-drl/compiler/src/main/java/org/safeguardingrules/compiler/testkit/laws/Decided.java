package org.safeguardingrules.compiler.testkit.laws;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.casefile.ActionOverride;
import org.safeguardingrules.casefile.ActionOverrideBuilder;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.RatingDecision;
import org.safeguardingrules.casefile.RatingDecisionBuilder;
import org.safeguardingrules.casefile.RatingOutcome;
import org.safeguardingrules.casefile.Ref;
import org.safeguardingrules.pack.Kind;

/** Decisions of people on what the advice on a case really asks for, which records made at random would seldom hit. */
final class Decided {

    /** Longer ago than any decision lasts that names no last day. */
    private static final int LONG_AGO = 60;

    private Decided() {}

    /** The case with a decision against one of its actions, and with one on a rating that is to be decided again. */
    static CaseFile on(Trial trial) {
        List<RequiredAction> actions = overridable(trial);
        CaseFile decided = actions.isEmpty()
                ? trial.caseFile()
                : Concerns.with(
                        trial.caseFile(),
                        "overrides",
                        override("decided-against", trial.action(actions), dayOf(trial)));
        Optional<RequiredAction> rating = actions.stream()
                .filter(action -> action.kind() == Kind.ESCALATION
                        && action.key().subject().startsWith("rating of "))
                .findFirst();
        return rating.map(action -> Concerns.with(
                        decided,
                        "ratingDecisions",
                        onRating("decided-on-rating", action, dayOf(trial), trial.oneOf(RatingOutcome.values()))))
                .orElse(decided);
    }

    /** The actions still to be done that a decision can be recorded against. */
    static List<RequiredAction> overridable(Trial trial) {
        return trial.advice().outstanding().stream()
                .filter(action -> isReferable(action.key().subject(), trial))
                .toList();
    }

    private static boolean isReferable(String subject, Trial trial) {
        return subject.startsWith("rating of ") || subject.startsWith("unlisted ") || trial.hasRecord(subject);
    }

    private static LocalDate dayOf(Trial trial) {
        return today(trial).minusDays(trial.between(0, LONG_AGO));
    }

    /** The last day that has come and of which things are known. */
    static LocalDate today(Trial trial) {
        return trial.knownAt().isBefore(trial.asAt()) ? trial.knownAt() : trial.asAt();
    }

    /** A decision against an action that lacks nothing. */
    static ActionOverride override(String id, RequiredAction action, LocalDate day) {
        return ActionOverrideBuilder.builder()
                .id(id)
                .action(action.key().action())
                .about(Ref.to(action.key().subject()))
                .on(Fact.of(day))
                .author(Fact.of("probation officer"))
                .approver(Fact.of("senior probation officer"))
                .reason(Fact.of("decided against"))
                .viewSought(Answer.no())
                .build();
    }

    /** A decision on a rating that lacks nothing. */
    static RatingDecision onRating(String id, RequiredAction action, LocalDate day, RatingOutcome outcome) {
        return RatingDecisionBuilder.builder()
                .id(id)
                .about(Ref.to(action.key().subject()))
                .outcome(Fact.of(outcome))
                .on(Fact.of(day))
                .author(Fact.of("probation officer"))
                .reason(Fact.of("reasons given"))
                .signedOffBy(Fact.of("senior probation officer"))
                .signedOffOn(Fact.of(day))
                .viewSought(Answer.no())
                .build();
    }
}
