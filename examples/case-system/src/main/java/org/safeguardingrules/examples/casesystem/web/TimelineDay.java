package org.safeguardingrules.examples.casesystem.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safeguardingrules.advice.ActionKey;
import org.safeguardingrules.timeline.Entry;
import org.safeguardingrules.timeline.Said;
import org.safeguardingrules.timeline.Standing;
import org.safeguardingrules.timeline.Timeline;

/**
 * A day of a timeline as the page tells it.
 *
 * @param day the day, London calendar
 * @param policyChanged whether the policy of the day before would have given other advice
 * @param told what became known and what changed, a line each
 */
public record TimelineDay(LocalDate day, boolean policyChanged, List<String> told) {

    /** Keeps the lines as they are. */
    public TimelineDay {
        told = List.copyOf(told);
    }

    /** The days of a timeline, the latest first. */
    static List<TimelineDay> of(Timeline timeline) {
        Map<ActionKey, Standing> standing = new HashMap<>();
        List<TimelineDay> days = new ArrayList<>();
        for (Entry entry : timeline.entries()) {
            days.add(0, new TimelineDay(entry.day(), entry.policyChanged(), told(entry, standing)));
            entry.standings().forEach(action -> standing.put(action.key(), action));
        }
        return days;
    }

    private static List<String> told(Entry entry, Map<ActionKey, Standing> before) {
        List<String> told = new ArrayList<>();
        Said.learned(entry.learned()).forEach(learned -> told.add("Became known: " + learned));
        entry.required().forEach(action -> told.add("Required: " + Said.required(action)));
        entry.met().forEach(action -> told.add("Done: " + Said.met(action)));
        entry.overdue().forEach(action -> told.add("Overdue: " + Said.overdue(action)));
        entry.changed()
                .forEach(action ->
                        told.add("Changed: " + Said.changed(before.getOrDefault(action.key(), action), action)));
        entry.gone().forEach(gone -> told.add("No longer asked for: " + Said.gone(gone)));
        return told;
    }
}
