package org.safeguardingrules.advice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.safeguardingrules.advice.Deeds.Deed;
import org.safeguardingrules.pack.Action;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.State;
import org.safeguardingrules.vocabulary.DerivedAnswer;

/**
 * How far an action has come.
 *
 * @param state the state reached
 * @param met whether it meets the action
 * @param adverse whether what came of it speaks for more to be done
 * @param records ids of the records of what was done
 */
record Progress(State state, boolean met, boolean adverse, List<String> records) {

    static final Progress NONE = new Progress(State.REQUIRED, false, false, List.of());

    /** Keeps the records as they are. */
    Progress {
        records = List.copyOf(records);
    }

    /**
     * How far an action has come: the furthest of what was done about its subject for its occasion, or before the
     * occasion and still current when it began.
     *
     * @param key the action
     * @param action the action of the pack
     * @param kind what kind of action
     * @param since the day from which what was done can have been done for the occasion; {@link
     *     DerivedAnswer#BEGINNING} where nothing says
     * @param stale tells the day after which something done on a day is no longer current; empty where what was done
     *     before the occasion never counts
     * @param asAt the day asked about
     * @param deeds what was done
     */
    static Progress of(
            ActionKey key,
            Action action,
            Kind kind,
            LocalDate since,
            Function<LocalDate, Optional<LocalDate>> stale,
            LocalDate asAt,
            Deeds deeds) {
        List<Deed> fitting = deeds.completing(action, kind)
                .filter(deed -> deed.subjects().contains(key.subject()))
                .filter(deed ->
                        deed.occasion().equals(Optional.of(key.occasion())) || isCurrent(deed, since, stale, asAt))
                .toList();
        Comparator<Deed> byState = Comparator.comparing(Deed::state);
        return fitting.stream()
                .max(byState.thenComparing(Deed::id))
                .map(furthest -> new Progress(
                        furthest.state(),
                        furthest.state().compareTo(action.metBy()) >= 0,
                        fitting.stream().anyMatch(Deed::adverse),
                        fitting.stream().map(Deed::id).distinct().sorted().toList()))
                .orElse(NONE);
    }

    private static boolean isCurrent(
            Deed deed, LocalDate since, Function<LocalDate, Optional<LocalDate>> stale, LocalDate asAt) {
        if (deed.lasts()) {
            return true;
        }
        if (deed.begun().isEmpty()) {
            return false;
        }
        boolean unending = since.equals(DerivedAnswer.BEGINNING);
        if (!unending && !deed.begun().get().isBefore(since)) {
            return true;
        }
        Optional<LocalDate> last = stale.apply(deed.done().orElse(deed.begun().get()));
        return last.map(day -> !day.isBefore(unending ? asAt : since)).orElse(unending);
    }
}
