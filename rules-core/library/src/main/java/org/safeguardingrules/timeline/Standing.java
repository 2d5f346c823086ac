package org.safeguardingrules.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.advice.ActionKey;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.Reason;
import org.safeguardingrules.advice.RecordedOverride;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.pack.Force;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.Priority;
import org.safeguardingrules.pack.State;

/**
 * How an action stood at the end of a day.
 *
 * @param key the action
 * @param kind what kind of action
 * @param priority how urgent
 * @param force how far it binds
 * @param due the day by which it was due, London calendar
 * @param state how far it had come
 * @param met whether what was recorded met it
 * @param overdue whether its day was past and nothing was begun
 * @param override the recorded decision not to take it, and whether it stood; absent where there was none
 * @param rules ids of the rules that asked for it
 * @param records ids of the records that they relied on
 * @param recorded ids of the records of what had been done
 */
public record Standing(
        ActionKey key,
        Kind kind,
        Priority priority,
        Force force,
        LocalDate due,
        State state,
        boolean met,
        boolean overdue,
        Optional<RecordedOverride> override,
        List<String> rules,
        List<String> records,
        List<String> recorded) {

    /** Keeps the lists as they are. */
    public Standing {
        rules = List.copyOf(rules);
        records = List.copyOf(records);
        recorded = List.copyOf(recorded);
    }

    /** How each action of this advice stands, in its order. */
    public static List<Standing> of(Advice advice) {
        return advice.actions().stream().map(Standing::of).toList();
    }

    private static Standing of(RequiredAction action) {
        return new Standing(
                action.key(),
                action.kind(),
                action.priority(),
                action.force(),
                action.due().day(),
                action.state(),
                action.met(),
                action.overdue(),
                action.override(),
                action.reasons().stream().map(Reason::rule).distinct().toList(),
                action.reasons().stream()
                        .flatMap(reason -> reason.records().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                action.recorded());
    }
}
