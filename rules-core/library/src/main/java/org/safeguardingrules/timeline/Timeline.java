package org.safeguardingrules.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safeguardingrules.advice.ActionKey;
import org.safeguardingrules.advice.Receipt;

/**
 * The advice on one case told day by day, each day by the policy in force on it and by what was recorded by then, and the
 * first day on which each action could have been raised.
 *
 * <p>Immutable. Every day from the first to the last was looked at, so that no change between two entries is left out.
 * What was recorded after a day changes no entry up to it; it can change {@code actions}, which looks back.
 *
 * @param caseId id of the case
 * @param from the first day, London calendar; its entry tells everything that stood on it
 * @param until the last day, London calendar
 * @param entries the days on which something became known or the advice became another, earliest first
 * @param actions every action with the first days on which it could have been raised, the earliest raised first
 * @param receipt what the advice of the last day was made with
 */
public record Timeline(
        String caseId,
        LocalDate from,
        LocalDate until,
        List<Entry> entries,
        List<FirstRaised> actions,
        Receipt receipt) {

    /** Keeps the lists as they are. */
    public Timeline {
        entries = List.copyOf(entries);
        actions = List.copyOf(actions);
    }

    /** Whether every rule in force was judged on every day. */
    public boolean complete() {
        return entries.stream().allMatch(Entry::complete);
    }

    /** How each action stood at the end of a day, by the entries up to it. */
    public List<Standing> standing(LocalDate day) {
        SortedMap<ActionKey, Standing> standing = new TreeMap<>();
        entries.stream().filter(entry -> !entry.day().isAfter(day)).forEach(entry -> {
            entry.standings().forEach(action -> standing.put(action.key(), action));
            entry.gone().forEach(gone -> standing.remove(gone.key()));
        });
        return List.copyOf(standing.values());
    }
}
