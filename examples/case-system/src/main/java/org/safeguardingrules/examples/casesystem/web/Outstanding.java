package org.safeguardingrules.examples.casesystem.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.pack.Force;

/**
 * The actions of an advice as a page shows them, each list in the order of the advice.
 *
 * @param toDo still to be done
 * @param toConsider suggested, and adopted by no policy owner
 * @param decidedAgainst decided not to be taken
 * @param done met by what is recorded
 */
public record Outstanding(
        List<RequiredAction> toDo,
        List<RequiredAction> toConsider,
        List<RequiredAction> decidedAgainst,
        List<RequiredAction> done) {

    /** The actions of this advice. */
    public static Outstanding in(Advice advice) {
        List<RequiredAction> open = advice.actions().stream()
                .filter(action -> !action.met() && !action.overridden())
                .toList();
        return new Outstanding(
                open.stream()
                        .filter(action -> action.force() != Force.SUGGESTED)
                        .toList(),
                open.stream()
                        .filter(action -> action.force() == Force.SUGGESTED)
                        .toList(),
                advice.actions().stream().filter(RequiredAction::overridden).toList(),
                advice.actions().stream().filter(RequiredAction::met).toList());
    }

    /** How many of those to be done are past their day. */
    public long overdue() {
        return toDo.stream().filter(RequiredAction::overdue).count();
    }

    /** The first of those to be done whose day is still to come. */
    public Optional<RequiredAction> next(LocalDate asAt) {
        return toDo.stream()
                .filter(action -> !action.due().day().isBefore(asAt))
                .min(Comparator.comparing(RequiredAction::due));
    }

    /** The earliest day on which something is, or was, to be done. */
    public LocalDate pressing() {
        return toDo.stream()
                .map(action -> action.due().day())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }
}
