package org.safeguardingrules.toolkit.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safeguardingrules.advice.ActionKey;
import org.safeguardingrules.advice.RecordedOverride;
import org.safeguardingrules.timeline.Entry;
import org.safeguardingrules.timeline.FirstRaised;
import org.safeguardingrules.timeline.Standing;
import org.safeguardingrules.timeline.Timeline;

/** The stretches of days over which an action stood in one way. */
final class Stretches {

    private Stretches() {}

    /** In which way an action stood. */
    enum Kind {
        IN_HINDSIGHT("hindsight", "could have been raised"),
        TO_DO("to-do", "to be done"),
        OVERDUE("overdue", "overdue"),
        NOT_TAKEN("not-taken", "decided against"),
        MET("met", "met");

        private final String style;
        private final String words;

        Kind(String style, String words) {
            this.style = style;
            this.words = words;
        }

        /** The class of its colour and border. */
        String style() {
            return style;
        }

        static Kind of(Standing action) {
            if (action.met()) {
                return MET;
            }
            if (action.override().map(RecordedOverride::stands).orElse(false)) {
                return NOT_TAKEN;
            }
            return action.overdue() ? OVERDUE : TO_DO;
        }
    }

    /**
     * Some days.
     *
     * @param from the first
     * @param until the day after the last
     * @param kind how the action stood
     */
    record Stretch(LocalDate from, LocalDate until, Kind kind) {}

    /** The stretches of an action, the earliest first; that of hindsight where it is sooner. */
    static List<Stretch> of(FirstRaised action, Timeline timeline) {
        LocalDate end = timeline.until().plusDays(1);
        List<Stretch> stretches = new ArrayList<>();
        action.inHindsight()
                .filter(day -> action.raised().map(day::isBefore).orElse(true))
                .map(day -> new Stretch(day, action.raised().orElse(day.plusDays(1)), Kind.IN_HINDSIGHT))
                .ifPresent(stretches::add);
        Optional<Stretch> open = Optional.empty();
        for (Entry entry : timeline.entries()) {
            Optional<Kind> now = kind(action.key(), entry, open.map(Stretch::kind));
            if (now.equals(open.map(Stretch::kind))) {
                continue;
            }
            open.map(stretch -> new Stretch(stretch.from(), entry.day(), stretch.kind()))
                    .ifPresent(stretches::add);
            open = now.map(kind -> new Stretch(entry.day(), end, kind));
        }
        open.ifPresent(stretches::add);
        return stretches;
    }

    private static Optional<Kind> kind(ActionKey key, Entry entry, Optional<Kind> before) {
        if (entry.gone().stream().anyMatch(gone -> gone.key().equals(key))) {
            return Optional.empty();
        }
        return entry.standings()
                .filter(action -> action.key().equals(key))
                .map(Kind::of)
                .findFirst()
                .or(() -> before);
    }

    /** Stretches for those who do not see them: each with its first day. */
    static String inWords(List<Stretch> stretches) {
        return stretches.stream()
                .map(stretch -> stretch.kind().words + " from " + Shown.day(stretch.from()))
                .collect(Collectors.joining(", "));
    }
}
