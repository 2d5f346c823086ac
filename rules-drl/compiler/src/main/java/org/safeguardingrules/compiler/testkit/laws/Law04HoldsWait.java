package org.safeguardingrules.compiler.testkit.laws;

import java.util.List;
import java.util.Optional;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.advice.RequiredActionBuilder;
import org.safeguardingrules.casefile.ActionRecordBuilder;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Ref;
import org.safeguardingrules.casefile.Step;
import org.safeguardingrules.casefile.StepKind;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Relation.RelationKind;

/**
 * Does all that a hold waits for, and what comes to be asked for by that, until nothing is left: then the hold lifts.
 * Where something adverse came of the first, it stays, and a manager decides. A hold on which a manager has decided is
 * left out, and one that waits for something in whose place a chase or another duty stands. That a hold stays while
 * anything is left is {@link Law04DoneIsExact}.
 */
public final class Law04HoldsWait implements Law {

    private static final int MOST_ROUNDS = 50;

    private final Pack pack;

    /** The law for a pack. */
    public Law04HoldsWait(Pack pack) {
        this.pack = pack;
    }

    @Override
    public String says() {
        return "Done is exact: a hold waits for every answer, and an adverse one is for a manager to decide on";
    }

    @Override
    public Verdict judge(Trial trial) {
        CaseFile caseFile = trial.caseFile();
        Advice before = trial.advice();
        Optional<RequiredAction> hold = before.outstanding().stream()
                .filter(action ->
                        action.kind() == Kind.HOLD && !action.waitsFor().isEmpty())
                .filter(action -> caseFile.actionsTaken().entries().stream()
                        .noneMatch(act -> act.action().equals(action.key().action())))
                .findFirst();
        if (hold.isEmpty()) {
            return Verdict.notApplied();
        }
        boolean adverse = trial.chance().nextBoolean();
        CaseFile done = caseFile;
        int acts = 0;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Advice now = round == 0 ? before : trial.adviceOn(done);
            Optional<RequiredAction> here = now.action(hold.get().key());
            List<RequiredAction> left = now.outstanding().stream()
                    .filter(action -> Actions.isAwaited(action, hold.get(), pack) || covers(action, hold.get()))
                    .toList();
            if (here.isEmpty()) {
                return Verdict.notApplied();
            }
            boolean doable = left.stream()
                    .allMatch(action -> trial.hasRecord(action.key().subject())
                            && trial.hasRecord(action.key().occasion()));
            boolean displaced = now.actions().stream()
                    .flatMap(action -> action.reasons().stream())
                    .flatMap(reason -> reason.insteadOf().stream())
                    .anyMatch(other -> other.relation() != RelationKind.COVERS
                            && hold.get().waitsFor().contains(other.action()));
            if (!doable || displaced) {
                return Verdict.notApplied();
            }
            if (left.isEmpty()) {
                return atTheEnd(here.get(), adverse && acts > 0, before, now, trial, done);
            }
            for (RequiredAction action : left) {
                done = Concerns.with(done, "actionsTaken", act(trial, action, acts, adverse && acts == 0));
                acts++;
            }
        }
        return Verdict.broken("It never ends: " + Differences.line(hold.get()));
    }

    private static Verdict atTheEnd(
            RequiredAction hold, boolean adverse, Advice before, Advice now, Trial trial, CaseFile done) {
        boolean managers = adverse && !hold.met() && hold.managerDecides();
        boolean asItShould = adverse ? managers : hold.met() || hold.managerDecides() || isNotAsked(hold, now);
        if (asItShould) {
            return Verdict.kept();
        }
        String how = Differences.after(
                "With all done" + (adverse ? " and something adverse: " : ": ") + Differences.line(hold), before, now);
        RequiredAction decided = RequiredActionBuilder.builder(hold)
                .met(false)
                .managerDecides(true)
                .build();
        return Verdict.broken(
                adverse
                        ? Violation.missing(how, decided, trial, done, now)
                        : Violation.excess(how, hold, trial, done, now));
    }

    /** Whether doing an action does something that the hold waits for too. */
    private static boolean covers(RequiredAction action, RequiredAction hold) {
        return action.reasons().stream()
                .flatMap(reason -> reason.insteadOf().stream())
                .anyMatch(other -> other.relation() == RelationKind.COVERS
                        && hold.waitsFor().contains(other.action()));
    }

    /** Whether the hold waits for something that nothing asks for here. */
    private static boolean isNotAsked(RequiredAction hold, Advice now) {
        return !hold.waitsFor().stream()
                .allMatch(name -> now.actions().stream()
                        .anyMatch(action -> action.key().action().equals(name)));
    }

    private static Record act(Trial trial, RequiredAction action, int number, boolean adverse) {
        return ActionRecordBuilder.builder()
                .id("added-act-" + number)
                .action(action.key().action())
                .about(Ref.to(action.key().subject()))
                .occasion(Ref.to(action.key().occasion()))
                .steps(List.of(Step.on(StepKind.COMPLETED, trial.doneBy())))
                .adverse(adverse ? Answer.yes() : Answer.no())
                .build();
    }
}
