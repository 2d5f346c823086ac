package org.safeguardingrules.vocabulary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The time that lay between the events of a kind up to one of them. Records of one day count as one event, and a further
 * event never makes the time between two others longer.
 */
final class Intervals {

    private final Event last;
    private final List<Event> certain = new ArrayList<>();
    private final List<DerivedAnswer> possible = new ArrayList<>();
    private final Scene scene;
    private final String definition;

    Intervals(Event last, Scene scene, String definition, int months) {
        this.last = last;
        this.scene = scene;
        this.definition = definition;
        for (Event event : scene.facts(Event.class)) {
            if (event == last) {
                continue;
            }
            DerivedAnswer earlier =
                    DerivedAnswer.all(List.of(event.fits(definition), event.inMonthsUpTo(last, months)));
            if (earlier.yes()) {
                certain.add(event);
            } else if (earlier.unknown()) {
                possible.add(earlier);
            }
        }
        if (!scene.caseFile().events().isClosed()) {
            possible.add(DerivedAnswer.unknown(Scene.gapOf(scene.caseFile().events(), "events")));
        }
    }

    /** Whether the last followed another sooner than that one followed a third. */
    DerivedAnswer shorter() {
        DerivedAnswer itself = last.fits(definition);
        if (itself.no()) {
            return itself;
        }
        List<DerivedAnswer> parts = new ArrayList<>();
        for (Event first : certain) {
            for (Event second : certain) {
                scene.step();
                if (isShorter(day(first), day(second), day(last))) {
                    parts.add(DerivedAnswer.all(List.of(itself, known(first), known(second), known(last))));
                }
            }
        }
        Set<Gap> gaps = new TreeSet<>();
        possible.forEach(part -> gaps.addAll(part.gaps()));
        if (!possible.isEmpty()) {
            parts.add(DerivedAnswer.unknown(gaps, Set.of(last.id())));
        }
        return parts.isEmpty() ? DerivedAnswer.of(false, last.since(), last.id()) : DerivedAnswer.any(parts);
    }

    private static LocalDate day(Event event) {
        return event.happenedOn().orElseThrow();
    }

    private DerivedAnswer known(Event event) {
        return event.fits(definition).noEarlierThan(event.since());
    }

    private static boolean isShorter(LocalDate first, LocalDate second, LocalDate third) {
        return first.isBefore(second)
                && second.isBefore(third)
                && ChronoUnit.DAYS.between(second, third) < ChronoUnit.DAYS.between(first, second);
    }
}
