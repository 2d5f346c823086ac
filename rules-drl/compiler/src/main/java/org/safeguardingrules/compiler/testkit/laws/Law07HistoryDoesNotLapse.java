package org.safeguardingrules.compiler.testkit.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.casefile.ActionOverrideBuilder;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.CorrectionBuilder;
import org.safeguardingrules.casefile.Event;
import org.safeguardingrules.casefile.EventOutcome;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Provenance;
import org.safeguardingrules.casefile.Recorded;
import org.safeguardingrules.casefile.Ref;
import org.safeguardingrules.casefile.Registration;
import org.safeguardingrules.casefile.Step;
import org.safeguardingrules.casefile.StepKind;
import org.safeguardingrules.casefile.SupervisionPeriod;
import org.safeguardingrules.compiler.testkit.Spot;
import org.safeguardingrules.pack.Pack;

/**
 * Lets something come to an end: a police matter that is discontinued, closed or ends in acquittal, a complaint that is
 * withdrawn, a register entry, a transfer, a decision of a manager not to act. No action still to be done goes. What rests
 * on a register entry being open may go with its end. A conviction that is quashed is another fact, and not tried here.
 *
 * <p>A correction hides its record: no action rests on it, and the receipt names it.
 */
public final class Law07HistoryDoesNotLapse implements Law {

    private static final int ONE_CORRECTION_IN = 3;

    /** What came of it tells that there was a charge. */
    private static final Set<EventOutcome> CHARGED =
            EnumSet.of(EventOutcome.CHARGED, EventOutcome.DISCONTINUED, EventOutcome.ACQUITTED);

    private static final Set<String> OPEN_ENTRIES = Set.of("registeredAs", "open");

    private final MembersRead read;
    private final Set<String> aboutTheAdvice;

    /** The law for a pack. */
    public Law07HistoryDoesNotLapse(Pack pack) {
        this.read = new MembersRead(pack);
        this.aboutTheAdvice = pack.aboutTheAdvice().keySet();
    }

    @Override
    public String says() {
        return "History does not lapse by itself: only a correction relaxes anything";
    }

    @Override
    public Verdict judge(Trial trial) {
        return trial.between(1, ONE_CORRECTION_IN) == 1 ? correction(trial) : end(trial);
    }

    private Verdict end(Trial trial) {
        Advice before = trial.advice();
        List<Ended> ways = ways(trial, before);
        if (ways.isEmpty()) {
            return Verdict.notApplied();
        }
        Ended ended = trial.oneOf(ways, Ended::words);
        CaseFile less = ended.caseFile().get();
        if (!Trial.isUsable(less)) {
            return Verdict.notApplied();
        }
        Advice after = trial.adviceOn(less);
        return Verdict.of(before.outstanding().stream()
                .filter(action -> !aboutTheAdvice.containsAll(Actions.rules(action)))
                .filter(action -> !(ended.register() && restsOnOpenEntry(action)))
                .filter(action -> Actions.same(action, after).stream().allMatch(RequiredAction::met)
                        && Actions.standingFor(action, after).findAny().isEmpty())
                .findFirst()
                .map(action -> Violation.missing(
                        Differences.after(
                                ended.words() + ", and this went: " + Differences.line(action), before, after),
                        action,
                        trial,
                        less,
                        after)));
    }

    private boolean restsOnOpenEntry(RequiredAction action) {
        return Actions.rules(action).stream().allMatch(rule -> read.reads(rule, OPEN_ENTRIES));
    }

    /** How something can come to an end, and the case file in which it has. */
    private record Ended(String words, boolean register, Supplier<CaseFile> caseFile) {}

    private static List<Ended> ways(Trial trial, Advice before) {
        LocalDate day = trial.knownAt().isBefore(trial.asAt()) ? trial.knownAt() : trial.asAt();
        EventOutcome ofCharge = trial.oneOf(EventOutcome.DISCONTINUED, EventOutcome.ACQUITTED);
        EventOutcome outcome = trial.oneOf(ofCharge, EventOutcome.NO_FURTHER_ACTION);
        List<Ended> ways = new ArrayList<>();
        for (Spot spot : trial.spots()) {
            String where = spot.field() + " of " + spot.recordId();
            if (spot.owner() == Event.class
                    && spot.field().equals("outcome")
                    && !isUnknown(spot)
                    && !is(spot, EventOutcome.CONVICTED)) {
                EventOutcome after = CHARGED.stream().anyMatch(charged -> is(spot, charged)) ? ofCharge : outcome;
                ways.add(new Ended(where + " became " + after.word(), false, () -> spot.with(Fact.of(after))));
            } else if (spot.owner() == Event.class && spot.value() instanceof List<?> steps) {
                List<Object> more = new ArrayList<>(steps);
                more.add(Step.on(StepKind.WITHDRAWN, day));
                ways.add(new Ended(where + ": withdrawn", false, () -> spot.with(more)));
            } else if (spot.owner() == Registration.class && spot.field().equals("ended") && isUnknown(spot)) {
                ways.add(new Ended(where + ": ended", true, () -> spot.with(Fact.of(day.minusDays(1)))));
            } else if (spot.owner() == SupervisionPeriod.class && spot.field().equals("transferred")) {
                ways.add(new Ended(where + ": transferred", false, () -> spot.with(Fact.of(day))));
            }
        }
        before.outstanding().stream()
                .filter(action -> trial.hasRecord(action.key().subject()))
                .forEach(action -> ways.add(new Ended(
                        "A manager decided against " + action.key(),
                        false,
                        () -> Concerns.with(trial.caseFile(), "overrides", override(action, day)))));
        return ways;
    }

    private static boolean isUnknown(Spot spot) {
        return spot.value() instanceof Fact<?> fact && fact.isUnknown();
    }

    private static boolean is(Spot spot, EventOutcome outcome) {
        return spot.value() instanceof Fact<?> fact && fact.value().orElse(null) == outcome;
    }

    private static Record override(RequiredAction action, LocalDate day) {
        return ActionOverrideBuilder.builder()
                .id("added-override")
                .action(action.key().action())
                .about(Ref.to(action.key().subject()))
                .on(Fact.of(day))
                .author(Fact.of("probation officer"))
                .approver(Fact.of("senior probation officer"))
                .reason(Fact.of("decided against"))
                .build();
    }

    private static Verdict correction(Trial trial) {
        List<String> ids =
                trial.caseFile().events().entries().stream().map(Recorded::id).collect(Collectors.toList());
        if (ids.isEmpty()) {
            return Verdict.notApplied();
        }
        String id = trial.oneOf(ids, each -> each);
        CaseFile corrected = Concerns.with(
                trial.caseFile(),
                "corrections",
                CorrectionBuilder.builder()
                        .id("added-correction")
                        .provenance(Provenance.recorded(trial.knownAt()))
                        .of(Ref.to(id))
                        .on(Fact.of(trial.knownAt()))
                        .author("probation officer")
                        .reason("entered for somebody else")
                        .build());
        Advice after = trial.adviceOn(corrected);
        boolean rests = after.actions().stream()
                .flatMap(action -> action.reasons().stream())
                .anyMatch(reason -> reason.records().contains(id));
        boolean named = after.receipt().corrected().contains(id);
        return rests || !named
                ? Verdict.broken(
                        "Corrected " + id + ", which " + (named ? "still counts" : "the receipt does not name"))
                : Verdict.kept();
    }
}
