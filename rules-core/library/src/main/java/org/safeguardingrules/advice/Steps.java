package org.safeguardingrules.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.casefile.Step;
import org.safeguardingrules.pack.Action;
import org.safeguardingrules.pack.Jurisdiction;
import org.safeguardingrules.pack.State;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.CaseFacts;
import org.safeguardingrules.vocabulary.Referral;

/** Lays out the steps of what was done for an action, each with the day by which it is due. Made for one case. */
final class Steps {

    private final CaseFacts facts;
    private final DueDays dueDays;
    private final LocalDate asAt;

    Steps(CaseFacts facts, DueDays dueDays, LocalDate asAt) {
        this.facts = facts;
        this.dueDays = dueDays;
        this.asAt = asAt;
    }

    /**
     * The steps that a deed has come through and those ahead of it, up to the one that meets the action.
     *
     * @param nation nation of the subject of the action
     * @param area code of its local authority, where known
     */
    List<ActionStep> of(Action action, Deed deed, Jurisdiction nation, Optional<String> area) {
        List<ActionStep> steps = new ArrayList<>();
        if (action.metBy() == State.DONE) {
            deed.life().into(State.ASKED).ifPresent(made -> steps.add(reached(State.ASKED, deed, Optional.of(made))));
        }
        for (State state : action.way()) {
            Life life = deed.life();
            ActionStep step = ActionStep.ahead(state);
            if (life.hasReached(state)) {
                Optional<Step> last = state == action.metBy() ? life.completion() : Optional.empty();
                step = reached(state, deed, life.into(state).or(() -> last));
            }
            steps.add(due(step, action, deed, nation, area));
        }
        return steps;
    }

    private static ActionStep reached(State state, Deed deed, Optional<Step> by) {
        return new ActionStep(
                state,
                Optional.of(deed.id()),
                by.flatMap(step -> step.on().value()),
                by.flatMap(Step::recordedOn),
                Optional.empty(),
                false);
    }

    private ActionStep due(ActionStep step, Action action, Deed deed, Jurisdiction nation, Optional<String> area) {
        Optional<CaseFact> asked = fact(deed);
        if (asked.isEmpty()) {
            return step;
        }
        // A referral has a nation of its own; an enquiry goes by that of whom it is about.
        boolean own = asked.get() instanceof Referral;
        Jurisdiction counts = own ? asked.get().jurisdiction() : nation;
        Optional<String> place = own ? asked.get().localAuthority() : area;
        return action.steps().stream()
                .filter(period -> period.step() == step.state() && period.holdsIn(counts))
                .filter(period -> period.after().map(deed.life()::hasReached).orElse(false))
                .filter(period -> !(period.ofConcern() && deed.adverse().isNo()))
                .findFirst()
                .map(period -> dueDays.ofStep(
                        period, asked.get().anchor(period.from()), deed.life().begun(), counts, place))
                .map(due -> step.dueBy(due, !step.reached() && due.isPast(asAt)))
                .orElse(step);
    }

    /** The fact that knows the events which the rows about it count from; an act under an action's own name has none. */
    private Optional<CaseFact> fact(Deed deed) {
        String type = switch (deed.record()) {
            case "enquiry" -> "Enquiry";
            case "referral" -> "Referral";
            default -> "";
        };
        return facts.ofType(type).stream()
                .filter(fact -> fact.id().equals(deed.id()))
                .findFirst();
    }

    /** The steps as an action shows them, which is due by its own first. */
    static List<ActionStep> shown(Action action, Progress progress, Due due, boolean overdue) {
        List<ActionStep> steps = new ArrayList<>(progress.steps());
        if (steps.isEmpty()) {
            action.way().forEach(state -> steps.add(ActionStep.ahead(state)));
        }
        steps.set(0, steps.get(0).dueBy(due, overdue));
        return steps;
    }
}
