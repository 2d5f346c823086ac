package org.safeguardingrules.audience;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.advice.ActionKey;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.AdviceText;
import org.safeguardingrules.advice.Page;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.casefile.Word;
import org.safeguardingrules.pack.Force;

/**
 * What practitioner and manager read: the whole advice, each action with who may see and learn of it. The manager reads
 * first what a manager decides.
 *
 * @param reader practitioner or manager
 * @param decideFirst for a manager, what is to be decided first: adverse answers, then what is overdue, then decisions not to act
 * @param advice the advice
 */
public record ForStaff(Reader reader, List<Decision> decideFirst, Advice advice) implements Rendering {

    /** Keeps the list as it is. */
    public ForStaff {
        decideFirst = List.copyOf(decideFirst);
    }

    /** Why a manager decides. */
    public enum Why implements Word {
        /** An answer that a hold waited for speaks against. */
        ADVERSE_ANSWER,
        /** A decision not to take it no longer stands. */
        OVERRIDE_LAPSED,
        /** Its day is past and nothing was begun. */
        OVERDUE,
        /** A decision not to take it stands, and is shown for as long as it does. */
        OVERRIDDEN
    }

    /**
     * Something that a manager decides.
     *
     * @param action the action of the advice
     * @param why why
     */
    public record Decision(ActionKey action, Why why) {}

    static ForStaff of(Reader reader, Advice advice) {
        return new ForStaff(reader, reader == Reader.MANAGER ? decisions(advice) : List.of(), advice);
    }

    private static List<Decision> decisions(Advice advice) {
        return advice.outstanding().stream()
                .flatMap(action -> why(action).map(why -> new Decision(action.key(), why)).stream())
                .sorted(Comparator.comparing(Decision::why))
                .toList();
    }

    /** Why an action is a manager's to decide; what is only suggested waits. */
    private static Optional<Why> why(RequiredAction action) {
        if (action.managerDecides()) {
            return Optional.of(Why.ADVERSE_ANSWER);
        }
        if (action.override().isPresent()) {
            return Optional.of(action.overridden() ? Why.OVERRIDDEN : Why.OVERRIDE_LAPSED);
        }
        boolean late = action.overdue() && action.force() != Force.SUGGESTED;
        return late ? Optional.of(Why.OVERDUE) : Optional.empty();
    }

    @Override
    public String text() {
        Page page = new Page();
        if (!decideFirst.isEmpty()) {
            page.paragraph("", "For the manager to decide first");
            decideFirst.forEach(decision -> page.paragraph(
                    "  - ",
                    decision.why().word() + ": " + decision.action().action() + ", about "
                            + decision.action().subject()));
            page.gap();
        }
        return page + AdviceText.of(advice);
    }
}
