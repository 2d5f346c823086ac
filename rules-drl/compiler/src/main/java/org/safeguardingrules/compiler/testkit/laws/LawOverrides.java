package org.safeguardingrules.compiler.testkit.laws;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.RecordedOverride;
import org.safeguardingrules.advice.RecordedOverride.Cause;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.advice.RequiredActionBuilder;
import org.safeguardingrules.casefile.ActionOverride;
import org.safeguardingrules.casefile.ActionOverrideBuilder;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Event;
import org.safeguardingrules.casefile.EventBuilder;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Provenance;
import org.safeguardingrules.casefile.Sensitivity;
import org.safeguardingrules.pack.Pack;

/**
 * Records a decision not to take an action. The action stays, unmet and as it was but for being late; every other action,
 * what is not known and whether the advice is complete stay the same, except what the pack says of overdue items. Made
 * today it stands, unless nobody may make it; with anything missing it does not; and whoever may not see it may not see
 * the action with it. An event that joins the reasons of the
 * action tomorrow makes it lapse, with that event as cause.
 */
public final class LawOverrides implements Law {

    private static final Set<Cause> NOBODY_MAY = EnumSet.of(Cause.HOLD_WAITS, Cause.MAY_NOT_BE_OVERRIDDEN);
    private static final String OVERRIDE = "added-override";
    private static final String LATER_EVENT = "added-later-event";

    private final Set<String> aboutOverdue = new HashSet<>();

    /** The law for a pack. */
    public LawOverrides(Pack pack) {
        aboutOverdue.addAll(pack.aboutTheAdvice().keySet());
        pack.relations().stream()
                .filter(relation -> pack.aboutTheAdvice().containsKey(relation.first()))
                .forEach(relation -> aboutOverdue.add(relation.second()));
    }

    @Override
    public String says() {
        return "A decision against an action hides nothing, speaks for nothing else and lapses by itself";
    }

    @Override
    public Verdict judge(Trial trial) {
        List<RequiredAction> actions = Decided.overridable(trial);
        if (actions.isEmpty()) {
            return Verdict.notApplied();
        }
        Advice before = trial.advice();
        RequiredAction action = trial.action(actions);
        ActionOverride override = Decided.override(OVERRIDE, action, Decided.today(trial));
        CaseFile decided = with(trial, override);
        Advice after = trial.adviceOn(decided);
        Optional<String> broken = staysAsItWas(action, before, after)
                .or(() -> nothingElse(action, before, after))
                .or(() -> standsUnless(action, after, trial))
                .or(() -> damaged(action, override, trial))
                .or(() -> joined(action, decided, trial));
        return Verdict.of(broken.map(how -> Violation.of(Differences.after(
                how + "\nDecided against, on " + Decided.today(trial) + ": " + Differences.line(action),
                before,
                after))));
    }

    private static CaseFile with(Trial trial, ActionOverride override) {
        return Concerns.with(trial.caseFile(), "overrides", override);
    }

    private static Optional<String> staysAsItWas(RequiredAction action, Advice before, Advice after) {
        Optional<RequiredAction> now = after.action(action.key());
        if (now.isEmpty()) {
            return Optional.of("The action is hidden");
        }
        boolean same = plain(now.get()).equals(plain(action));
        boolean shown = now.get().override().isPresent();
        boolean judgedAlike = after.complete() == before.complete()
                && after.openQuestions().equals(before.openQuestions())
                && after.failures().equals(before.failures());
        return same && shown && judgedAlike
                ? Optional.empty()
                : Optional.of("The action, or what is known, is not as it was");
    }

    /** An action without what was decided against it; what is late without such a decision. */
    private static RequiredAction plain(RequiredAction action) {
        return RequiredActionBuilder.builder(action)
                .override(Optional.empty())
                .overdue(false)
                .build();
    }

    private Optional<String> nothingElse(RequiredAction action, Advice before, Advice after) {
        Set<RequiredAction> others = others(action, before);
        Set<RequiredAction> now = others(action, after);
        return now.equals(others) ? Optional.empty() : Optional.of("Another action changed");
    }

    private Set<RequiredAction> others(RequiredAction action, Advice in) {
        return in.actions().stream()
                .filter(other -> !isOneOf(action, other))
                .filter(other -> other.reasons().stream().noneMatch(reason -> aboutOverdue.contains(reason.row())))
                .collect(Collectors.toSet());
    }

    /** Whether the decision, which names no occasion, is about an action. */
    private static boolean isOneOf(RequiredAction decided, RequiredAction action) {
        return action.key().action().equals(decided.key().action())
                && action.key().subject().equals(decided.key().subject());
    }

    private static Optional<String> standsUnless(RequiredAction action, Advice after, Trial trial) {
        boolean today = trial.asAt().equals(trial.knownAt());
        boolean asItShould = shown(action, after)
                .map(override -> override.stands()
                        || !today
                        || override.because().stream().anyMatch(lapse -> NOBODY_MAY.contains(lapse.cause())))
                .orElse(false);
        return asItShould ? Optional.empty() : Optional.of("A decision of today does not stand");
    }

    private static Optional<RecordedOverride> shown(RequiredAction action, Advice in) {
        return in.action(action.key()).flatMap(RequiredAction::override);
    }

    private static Optional<String> damaged(RequiredAction action, ActionOverride override, Trial trial) {
        ActionOverrideBuilder builder = ActionOverrideBuilder.builder(override)
                .provenance(Provenance.NONE.withSensitivity(Sensitivity.VICTIM_SENSITIVE));
        ActionOverride less = switch (trial.between(0, 3)) {
            case 0 -> builder.on(Fact.unknown(trial.unknown())).build();
            case 1 -> builder.author(Fact.unknown(trial.unknown())).build();
            case 2 -> builder.approver(Fact.unknown(trial.unknown())).build();
            default -> builder.reason(Fact.unknown(trial.unknown())).build();
        };
        Advice after = trial.adviceOn(with(trial, less));
        Optional<RecordedOverride> shown =
                shown(action, after).filter(one -> one.id().equals(OVERRIDE));
        boolean guarded = after.action(action.key())
                .filter(now -> now.sensitivity() == Sensitivity.VICTIM_SENSITIVE)
                .isPresent();
        if (shown.isPresent() && !guarded) {
            return Optional.of("It is victim-sensitive, and everybody may see it: " + less);
        }
        return shown.filter(RecordedOverride::stands).map(stands -> "It stands although something is missing: " + less);
    }

    /** An event that is recorded tomorrow and is like one that the action rests on. */
    private static Optional<String> joined(RequiredAction action, CaseFile decided, Trial trial) {
        LocalDate tomorrow = trial.asAt().isAfter(trial.knownAt())
                ? trial.asAt().plusDays(1)
                : trial.knownAt().plusDays(1);
        Optional<Event> like = decided.events().entries().stream()
                .filter(event -> action.reasons().stream()
                        .anyMatch(reason -> reason.records().contains(event.id())))
                .findFirst();
        if (like.isEmpty()) {
            return Optional.empty();
        }
        Event later = EventBuilder.builder(like.get())
                .id(LATER_EVENT)
                .provenance(Provenance.recorded(tomorrow))
                .build();
        Advice after = trial.adviceOn(Concerns.with(decided, "events", later), tomorrow);
        boolean joins = after.action(action.key()).stream()
                .flatMap(now -> now.reasons().stream())
                .anyMatch(reason -> reason.records().contains(LATER_EVENT));
        boolean named = shown(action, after).stream()
                .filter(shown -> shown.id().equals(OVERRIDE))
                .flatMap(shown -> shown.because().stream())
                .anyMatch(lapse -> lapse.records().contains(LATER_EVENT));
        boolean nobodyMay = shown(action, after).stream()
                .flatMap(shown -> shown.because().stream())
                .anyMatch(lapse -> NOBODY_MAY.contains(lapse.cause()));
        return !joins
                        || named
                        || nobodyMay
                        || after.action(action.key())
                                .filter(RequiredAction::met)
                                .isPresent()
                ? Optional.empty()
                : Optional.of("A later event joined the reasons, and is no cause for it to lapse");
    }
}
