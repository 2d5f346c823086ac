package org.safeguardingrules.audience;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.Due;
import org.safeguardingrules.advice.Page;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.casefile.Word;

/**
 * What the person on probation is told: what is asked and will be done, and by when. It holds no id, reason, rule, level or
 * addressee.
 *
 * @param asAt the day asked about, London calendar
 * @param knownAt the last day whose records count, London calendar
 * @param actions what is to be done first, then what is done
 */
public record ForPerson(LocalDate asAt, LocalDate knownAt, List<PersonAction> actions) implements Rendering {

    /** Keeps the list as it is. */
    public ForPerson {
        actions = List.copyOf(actions);
    }

    /**
     * One thing that the person is told.
     *
     * @param sentence what is asked or will be done, in words for the person
     * @param due by when, London calendar; absent where the day that it is counted from is not known
     * @param standing whether it is still to come
     */
    public record PersonAction(String sentence, Optional<LocalDate> due, Standing standing) {}

    /** Whether something is still to come. */
    public enum Standing implements Word {
        TO_BE_DONE,
        /** It was decided, for now, not to do it. */
        NOT_FOR_NOW,
        DONE
    }

    static ForPerson of(Shown shown, Advice advice) {
        return new ForPerson(
                advice.receipt().asAt(),
                advice.receipt().knownAt(),
                advice.actions().stream()
                        .flatMap(action -> shown
                                .sentence(action.key().action())
                                .map(sentence -> new PersonAction(sentence, due(action), standing(action)))
                                .stream())
                        .toList());
    }

    private static Optional<LocalDate> due(RequiredAction action) {
        Due due = action.due();
        return due.anchorDay().map(known -> due.day());
    }

    private static Standing standing(RequiredAction action) {
        if (action.met()) {
            return Standing.DONE;
        }
        return action.overridden() ? Standing.NOT_FOR_NOW : Standing.TO_BE_DONE;
    }

    @Override
    public Reader reader() {
        return Reader.PERSON;
    }

    @Override
    public String text() {
        Page page = new Page();
        page.paragraph("", "What is asked of you and what will be done");
        page.paragraph("", "On " + Page.day(asAt) + ", by what was recorded up to " + Page.day(knownAt));
        page.gap();
        if (actions.isEmpty()) {
            page.paragraph("", "There is nothing to show here on that day.");
        }
        for (int i = 0; i < actions.size(); i++) {
            PersonAction action = actions.get(i);
            page.paragraph("%3d. ".formatted(i + 1), action.sentence() + " " + when(action, asAt));
        }
        page.gap();
        page.paragraph("", "This may not be everything. If something is not clear or not right, ask your officer.");
        return page.toString();
    }

    private static String when(PersonAction action, LocalDate asAt) {
        return switch (action.standing()) {
            case DONE -> "This is done.";
            case NOT_FOR_NOW -> "It was decided not to do this for now.";
            case TO_BE_DONE ->
                action.due()
                        .map(day -> (day.isBefore(asAt) ? "The day for this was " : "By ") + Page.day(day) + ".")
                        .orElse("");
        };
    }
}
