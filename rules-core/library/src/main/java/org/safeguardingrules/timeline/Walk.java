package org.safeguardingrules.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeguardingrules.advice.ActionKey;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.casefile.AsItStood;
import org.safeguardingrules.casefile.Learned;

/**
 * Goes through a case day by day and tells what changed from each day to the next. What it tells of a day rests on that day
 * and the one before alone.
 */
final class Walk {

    /**
     * What there was at the end of a day.
     *
     * @param day the day
     * @param stood the case as it stood
     * @param advice the advice
     * @param standing how each action stood
     */
    record Evening(LocalDate day, AsItStood stood, Advice advice, Map<ActionKey, Standing> standing) {

        static Evening of(LocalDate day, AsItStood stood, Advising advising) {
            Advice advice = advising.advise(stood, day, day);
            Map<ActionKey, Standing> standing = new HashMap<>();
            Standing.of(advice).forEach(action -> standing.put(action.key(), action));
            return new Evening(day, stood, advice, standing);
        }
    }

    private final Advising advising;
    private final PolicyChanges policyChanges;

    Walk(Advising advising, PolicyChanges policyChanges) {
        this.advising = advising;
        this.policyChanges = policyChanges;
    }

    /** The first day, against one on which nothing was known and nothing required. */
    Entry first(Evening now) {
        return entry(now, Map.of(), false, now.stood().known(), List.of());
    }

    /** A day against the one before; empty where there is nothing to tell. */
    Optional<Entry> next(Evening before, Evening now) {
        // A case file stands as it stood, the same object, until a day that it names.
        List<Learned> learned =
                before.stood() == now.stood() ? List.of() : now.stood().since(before.stood());
        boolean sameAdvice = before.standing().equals(now.standing())
                && before.advice().complete() == now.advice().complete();
        if (learned.isEmpty() && sameAdvice && !policyChanges.on(now.day())) {
            return Optional.empty();
        }
        Causes causes = new Causes(before, now, learned, advising, policyChanges);
        List<Gone> gone = before.standing().keySet().stream()
                .filter(key -> !now.standing().containsKey(key))
                .sorted()
                .map(causes::of)
                .toList();
        Entry entry = entry(now, before.standing(), causes.policyChanged(gone), learned, gone);
        boolean told = entry.tellsSomething()
                || before.advice().complete() != now.advice().complete();
        return told ? Optional.of(entry) : Optional.empty();
    }

    private static Entry entry(
            Evening now,
            Map<ActionKey, Standing> before,
            boolean policyChanged,
            List<Learned> learned,
            List<Gone> gone) {
        List<Standing> required = new ArrayList<>();
        List<Standing> met = new ArrayList<>();
        List<Standing> overdue = new ArrayList<>();
        List<Standing> changed = new ArrayList<>();
        for (Standing action : Standing.of(now.advice())) {
            Standing earlier = before.get(action.key());
            boolean isNew = earlier == null || earlier.met() && !action.met();
            boolean isMet = action.met() && (earlier == null || !earlier.met());
            boolean isOverdue = action.overdue() && (earlier == null || !earlier.overdue());
            if (isNew) {
                required.add(action);
            }
            if (isMet) {
                met.add(action);
            }
            if (isOverdue) {
                overdue.add(action);
            }
            if (!isNew && !isMet && !isOverdue && !action.equals(earlier)) {
                changed.add(action);
            }
        }
        return new Entry(
                now.day(), now.advice().complete(), policyChanged, learned, required, met, overdue, changed, gone);
    }
}
