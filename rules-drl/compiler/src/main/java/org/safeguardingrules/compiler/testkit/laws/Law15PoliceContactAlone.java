package org.safeguardingrules.compiler.testkit.laws;

import java.time.LocalDate;
import java.util.Optional;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.Reason;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Event;
import org.safeguardingrules.casefile.EventBuilder;
import org.safeguardingrules.casefile.EventKind;
import org.safeguardingrules.casefile.EventOutcome;
import org.safeguardingrules.casefile.EventSource;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Provenance;
import org.safeguardingrules.casefile.Ref;
import org.safeguardingrules.casefile.Relation;
import org.safeguardingrules.casefile.Role;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.Pack;

/**
 * Adds a call-out, an arrest or a piece of intelligence in which no danger is recorded: nothing that rests on it refers
 * anybody or asks for a rating to be decided again, unless the authority names police contact as enough. A check, a review,
 * a record, a step that waits and a word with the manager may rest on it.
 */
public final class Law15PoliceContactAlone implements Law {

    private static final String ADDED = "added-police-contact";

    private final Pack pack;

    /** The law for a pack. */
    public Law15PoliceContactAlone(Pack pack) {
        this.pack = pack;
    }

    @Override
    public String says() {
        return "Proportionate: police contact alone asks for a check or a review";
    }

    @Override
    public Verdict judge(Trial trial) {
        CaseFile more = Concerns.with(trial.caseFile(), "events", contact(trial));
        Advice before = trial.advice();
        Advice after = trial.adviceOn(more);
        boolean applied = after.actions().stream()
                .anyMatch(action -> action.reasons().stream()
                        .anyMatch(reason -> reason.records().contains(ADDED)));
        Optional<RequiredAction> excessive = after.actions().stream()
                .filter(this::isMore)
                .filter(action -> before.action(action.key()).isEmpty())
                .filter(action -> Actions.own(action).stream().anyMatch(this::restsOnContactAlone))
                .findFirst();
        return excessive.isPresent()
                ? Verdict.broken(Violation.excess(
                        Differences.after(
                                "For police contact alone: " + Differences.line(excessive.get()), before, after),
                        excessive.get(),
                        trial,
                        more,
                        after))
                : applied ? Verdict.kept() : Verdict.notApplied();
    }

    private boolean isMore(RequiredAction action) {
        boolean decidesAgain = action.kind() == Kind.ESCALATION
                && pack.action(action.key().action()).rates().isPresent();
        return action.kind() == Kind.REFERRAL
                || decidesAgain
                || action.indicated().isPresent();
    }

    private boolean restsOnContactAlone(Reason reason) {
        return reason.records().contains(ADDED)
                && !pack.aboutTheAdvice().containsKey(reason.rule())
                && !pack.authority(reason.authority()).names().contains("police contact");
    }

    private static Event contact(Trial trial) {
        LocalDate on = trial.knownAt().minusDays(trial.between(0, 300));
        return EventBuilder.builder()
                .id(ADDED)
                .provenance(Provenance.recorded(on))
                .kind(Fact.of(trial.oneOf(EventKind.CALL_OUT, EventKind.ARREST, EventKind.INTELLIGENCE)))
                .on(Fact.of(on))
                .outcome(Fact.of(trial.oneOf(EventOutcome.NO_FURTHER_ACTION, EventOutcome.OTHER_PARTY_AGGRESSOR)))
                .source(Fact.of(EventSource.POLICE))
                .role(trial.chance().nextBoolean() ? Fact.of(Role.PERPETRATOR) : Fact.unknown(trial.unknown()))
                .victim(trial.caseFile().adults().entries().stream()
                        .map(adult -> Ref.to(adult.id()))
                        .findFirst())
                .victimRelation(Fact.of(trial.oneOf(Relation.values())))
                .domesticAbuse(any(trial))
                .childPresent(any(trial))
                .substanceLinked(any(trial))
                .weapon(noDanger(trial))
                .threatToKill(noDanger(trial))
                .strangulation(noDanger(trial))
                .imminentThreat(noDanger(trial))
                .seriousHarm(noDanger(trial))
                .specified(noDanger(trial))
                .againstChild(noDanger(trial))
                .emergencyWorkerVictim(noDanger(trial))
                .moreSevere(noDanger(trial))
                .build();
    }

    private static Answer any(Trial trial) {
        return trial.oneOf(Answer.yes(), Answer.no(), Answer.unknown(trial.unknown()));
    }

    private static Answer noDanger(Trial trial) {
        return trial.chance().nextBoolean() ? Answer.no() : Answer.unknown(trial.unknown());
    }
}
