package org.safeguardingrules.advice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.safeguardingrules.pack.State;
import org.safeguardingrules.vocabulary.DerivedAnswer;

/**
 * How far an action has come.
 *
 * @param state the state reached
 * @param met whether it meets the action
 * @param adverse whether what came of it speaks for more to be done
 * @param records ids of the records of what was done
 * @param steps the steps of what has come furthest; empty where nothing is begun
 */
record Progress(State state, boolean met, boolean adverse, List<String> records, List<ActionStep> steps) {

    static final Progress NONE = new Progress(State.REQUIRED, false, false, List.of(), List.of());

    /** Keeps the lists as they are. */
    Progress {
        records = List.copyOf(records);
        steps = List.copyOf(steps);
    }

    /**
     * How far an action has come: the furthest of what was done about its subject for its occasion, or before the
     * occasion and still current when it began.
     *
     * @param demand what is asked for
     * @param stale tells the day after which something done on a day is no longer current; empty where what was done
     *     before the occasion never counts
     * @param asAt the day asked about
     * @param deeds what was done
     * @param steps lays out the steps of one of them
     */
    static Progress of(
            Demand demand,
            Function<LocalDate, Optional<LocalDate>> stale,
            LocalDate asAt,
            Deeds deeds,
            Function<Deed, List<ActionStep>> steps) {
        List<Deed> fitting = deeds.completing(demand)
                .filter(deed -> deed.occasion().equals(Optional.of(demand.key().occasion()))
                        || isCurrent(deed, demand.since(), stale, asAt))
                .toList();
        Comparator<Deed> byState = Comparator.comparing(Deed::state);
        return fitting.stream()
                .max(byState.thenComparing(Deed::id))
                .map(furthest -> new Progress(
                        furthest.state(),
                        furthest.state().compareTo(demand.action().metBy()) >= 0,
                        fitting.stream().anyMatch(Deed::isAdverse),
                        fitting.stream().map(Deed::id).distinct().sorted().toList(),
                        steps.apply(furthest)))
                .orElse(NONE);
    }

    private static boolean isCurrent(
            Deed deed, LocalDate since, Function<LocalDate, Optional<LocalDate>> stale, LocalDate asAt) {
        if (deed.lasts()) {
            return true;
        }
        Optional<LocalDate> begun = deed.life().begun();
        if (begun.isEmpty()) {
            return false;
        }
        boolean unending = since.equals(DerivedAnswer.BEGINNING);
        if (!unending && !begun.get().isBefore(since)) {
            return true;
        }
        Optional<LocalDate> last = deed.life().ended().flatMap(stale);
        return last.map(day -> !day.isBefore(unending ? asAt : since)).orElse(unending);
    }
}
