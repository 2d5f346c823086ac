package org.safeguardingrules.compiler.testkit.laws;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Ref;
import org.safeguardingrules.casefile.Unknown;
import org.safeguardingrules.compiler.testkit.Everywhere;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.Priority;

/**
 * Makes everything unknown that speaks against the person: every yes, level, number and word, what events involved, and
 * what is registered, ordered or referred, with whatever points to it. Nothing is left that indicates a level or refers
 * somebody at once. And in the case as it was, whatever does rests on some record.
 */
public final class Law02UnknownNeverAccuses implements Law {

    private static final Set<String> ACCUSING = Set.of(
            "events",
            "registrations",
            "orders",
            "maracs",
            "mappa",
            "riskTools",
            "natures",
            "dealsWith",
            "confirmations",
            "corrections",
            "overrides",
            "ratingDecisions",
            "actionsTaken");

    @Override
    public String says() {
        return "Unknown never accuses";
    }

    @Override
    public Verdict judge(Trial trial) {
        Advice before = trial.advice();
        Optional<RequiredAction> unfounded = before.actions().stream()
                .filter(Law02UnknownNeverAccuses::accuses)
                .filter(action -> Actions.own(action).stream()
                        .anyMatch(reason -> reason.records().isEmpty()))
                .findFirst();
        if (unfounded.isPresent()) {
            return Verdict.broken(Violation.excess(
                    "No record is behind " + Differences.line(unfounded.get()),
                    unfounded.get(),
                    trial,
                    trial.caseFile(),
                    before));
        }
        Unknown kind = trial.unknown();
        CaseFile less = Everywhere.replace(trial.caseFile(), (owner, field, value) -> unknown(field, value, kind));
        Advice after = trial.adviceOn(less);
        return Verdict.of(after.actions().stream()
                .filter(Law02UnknownNeverAccuses::accuses)
                .findFirst()
                .map(action -> Violation.excess(
                        Differences.after(
                                "With everything unknown (" + kind.word()
                                        + ") that speaks against the person, there is still "
                                        + Differences.line(action),
                                before,
                                after),
                        action,
                        trial,
                        less,
                        after)));
    }

    private static boolean accuses(RequiredAction action) {
        boolean emergency = action.kind() == Kind.REFERRAL && action.priority() == Priority.IMMEDIATE;
        return action.indicated().isPresent() || emergency;
    }

    private static Object unknown(String field, Object value, Unknown kind) {
        if (value instanceof Answer answer && answer.isYes()) {
            return Answer.unknown(kind);
        }
        if (value instanceof Fact<?> fact && !(fact.value().orElse(null) instanceof LocalDate)) {
            return Fact.unknown(kind);
        }
        if (value instanceof Optional<?> optional && optional.orElse(null) instanceof Ref) {
            return Optional.empty();
        }
        boolean points = value instanceof Listing<?> listing
                && listing.entries().stream().anyMatch(Ref.class::isInstance);
        return points || ACCUSING.contains(field) ? Listing.unknown(kind) : value;
    }
}
