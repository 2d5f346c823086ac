package org.safeguardingrules.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.safeguardingrules.advice.RecordedOverride.Cause;
import org.safeguardingrules.advice.RecordedOverride.Lapse;
import org.safeguardingrules.casefile.ActionOverride;
import org.safeguardingrules.casefile.AsItStood;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Ref;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.Overriding;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Parameter;
import org.safeguardingrules.vocabulary.CaseFact;

/**
 * Shows on each action the recorded decision not to take it, and whether that stands. What a decision relied on is not
 * taken from its record: it is the advice of its own day, made again. More reasons now than then make it lapse; fewer do
 * not, so that a further concern never makes one stand.
 */
final class Overrides {

    private final Pack pack;
    private final AsItStood stood;
    private final CaseFact person;
    private final LocalDate asAt;
    private final Function<LocalDate, Advice> adviceOf;
    private final Map<LocalDate, Advice> made = new HashMap<>();

    /**
     * For one case.
     *
     * @param person the person on probation, by whose place the pack's time limit goes
     * @param asAt the day asked about
     * @param adviceOf makes the advice of an earlier day again, by what was recorded up to it
     */
    Overrides(Pack pack, AsItStood stood, CaseFact person, LocalDate asAt, Function<LocalDate, Advice> adviceOf) {
        this.pack = pack;
        this.stood = stood;
        this.person = person;
        this.asAt = asAt;
        this.adviceOf = adviceOf;
    }

    /** The action with the decision against it, if there is one: of several, the latest that stands, else the latest. */
    RequiredAction shownOn(RequiredAction action) {
        if (action.met()) {
            return action;
        }
        return stood.caseFile().overrides().entries().stream()
                .filter(override -> isAbout(action.key(), override))
                .map(override -> judged(override, action))
                .max(Comparator.comparing(RecordedOverride::stands)
                        .thenComparing(override -> override.on().orElse(LocalDate.MIN))
                        .thenComparing(RecordedOverride::id))
                .map(override -> RequiredActionBuilder.builder(action)
                        .overdue(action.overdue() && !override.stands())
                        .override(override)
                        .sensitivity(stood.strictest(action.sensitivity(), shownIn(override)))
                        .build())
                .orElse(action);
    }

    private static Stream<String> shownIn(RecordedOverride override) {
        return Stream.concat(
                Stream.of(override.id()), override.because().stream().flatMap(lapse -> lapse.records().stream()));
    }

    private static boolean isAbout(ActionKey key, ActionOverride override) {
        return override.action().equals(key.action())
                && override.about().id().equals(key.subject())
                && override.occasion().map(Ref::id).map(key.occasion()::equals).orElse(true);
    }

    private RecordedOverride judged(ActionOverride override, RequiredAction action) {
        Optional<LocalDate> on = override.on().value();
        Optional<LocalDate> named = override.until().value();
        Optional<LocalDate> until = named.or(() -> on.flatMap(this::lastDay));
        SortedSet<Lapse> because = new TreeSet<>(lacking(override));
        neverOverridden(action).ifPresent(because::add);
        until.filter(asAt::isAfter).ifPresent(day -> because.add(Lapse.of(Cause.TIME_LIMIT, day)));
        on.filter(day -> day.isAfter(asAt)).ifPresent(day -> because.add(Lapse.of(Cause.DAY_TO_COME, day)));
        if (because.isEmpty()) {
            on.ifPresent(day -> because.addAll(changes(action, day)));
        }
        return new RecordedOverride(
                override.id(),
                on,
                until,
                named.isEmpty() && until.isPresent(),
                said(override.author()),
                said(override.approver()),
                said(override.reason()),
                override.viewSought().value(),
                List.copyOf(because));
    }

    private static List<Lapse> lacking(ActionOverride override) {
        List<Lapse> lacking = new ArrayList<>();
        if (override.on().isUnknown()) {
            lacking.add(Lapse.of(Cause.DAY_NOT_KNOWN));
        }
        if (said(override.author()).isEmpty()) {
            lacking.add(Lapse.of(Cause.AUTHOR_NOT_KNOWN));
        }
        if (said(override.approver()).isEmpty()) {
            lacking.add(Lapse.of(Cause.APPROVER_NOT_KNOWN));
        }
        if (said(override.reason()).isEmpty()) {
            lacking.add(Lapse.of(Cause.REASON_NOT_KNOWN));
        }
        return lacking;
    }

    private static Optional<String> said(Fact<String> fact) {
        return fact.value().filter(text -> !text.isBlank());
    }

    private Optional<Lapse> neverOverridden(RequiredAction action) {
        if (action.kind() == Kind.HOLD) {
            return Optional.of(Lapse.of(Cause.HOLD_WAITS));
        }
        boolean may = pack.overriding()
                .map(overriding -> !overriding.never().contains(action.force()))
                .orElse(false);
        return may ? Optional.empty() : Optional.of(Lapse.of(Cause.MAY_NOT_BE_OVERRIDDEN));
    }

    private Optional<LocalDate> lastDay(LocalDate on) {
        return pack.overriding().map(Overriding::lasts).map(name -> {
            Parameter lasts = pack.parameter(name);
            int number =
                    lasts.on(on, person.jurisdiction(), person.localAuthority()).number();
            return pack.calendar(person.jurisdiction()).plus(on, number, lasts.unit());
        });
    }

    /** What is added to what the decision relied on. */
    private List<Lapse> changes(RequiredAction now, LocalDate day) {
        Optional<RequiredAction> then = made.computeIfAbsent(day, adviceOf).action(now.key());
        if (then.isEmpty()) {
            return List.of(Lapse.of(Cause.NOT_ASKED_THEN));
        }
        List<Lapse> changes = new ArrayList<>();
        now.reasons().stream()
                .filter(reason -> !then.get().reasons().contains(reason))
                .forEach(reason -> changes.add(added(reason, then.get(), day)));
        corrected(then.get()).ifPresent(changes::add);
        if (now.due().day().isBefore(then.get().due().day())) {
            changes.add(Lapse.of(Cause.DUE_EARLIER, now.due().day()));
        }
        return changes;
    }

    private Lapse added(Reason reason, RequiredAction then, LocalDate day) {
        List<Reason> before = then.reasons().stream()
                .filter(other -> other.rule().equals(reason.rule()))
                .toList();
        if (before.isEmpty()) {
            return pack.rules().stream()
                    .filter(rule ->
                            rule.id().equals(reason.rule()) && rule.from().isAfter(day))
                    .findFirst()
                    .map(rule -> new Lapse(
                            Cause.NEW_RULE, Optional.of(rule.id()), reason.records(), Optional.of(rule.from())))
                    .orElse(Lapse.of(Cause.NEW_REASON, reason, reason.records()));
        }
        List<String> more = reason.records().stream()
                .filter(record ->
                        before.stream().noneMatch(other -> other.records().contains(record)))
                .toList();
        return more.isEmpty()
                ? Lapse.of(Cause.FACT_CHANGED, reason, reason.records())
                : Lapse.of(Cause.NEW_RECORD, reason, more);
    }

    private Optional<Lapse> corrected(RequiredAction then) {
        List<String> records = then.reasons().stream()
                .flatMap(reason -> reason.records().stream())
                .filter(stood.corrected()::contains)
                .distinct()
                .sorted()
                .toList();
        return records.isEmpty()
                ? Optional.empty()
                : Optional.of(new Lapse(Cause.RECORD_CORRECTED, Optional.empty(), records, Optional.empty()));
    }
}
