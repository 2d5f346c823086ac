package org.safeguardingrules.toolkit.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.safeguardingrules.timeline.Entry;
import org.safeguardingrules.timeline.FirstRaised;
import org.safeguardingrules.timeline.Said;
import org.safeguardingrules.timeline.Timeline;
import org.safeguardingrules.toolkit.page.Stretches.Stretch;
import org.safeguardingrules.toolkit.page.TimelineParts.Bar;
import org.safeguardingrules.toolkit.page.TimelineParts.Drawing;
import org.safeguardingrules.toolkit.page.TimelineParts.KnownMark;
import org.safeguardingrules.toolkit.page.TimelineParts.Lane;
import org.safeguardingrules.toolkit.page.TimelineParts.Tick;

/**
 * Draws a timeline to scale: a calendar, a mark for each day on which something became known, and a lane for each action.
 * Plotting libraries that write SVG draw pictures without names or links, or need a script; this has both and needs none.
 */
final class TimelineDrawing {

    private static final int MARGIN = 12;
    private static final int LEAST_WIDTH = 920;
    private static final int LEAST_PER_DAY = 3;
    private static final int MOST_PER_DAY = 24;
    private static final int CALENDAR = 28;
    private static final int KNOWN = 30;
    private static final int LANE = 38;
    private static final int LABEL = 14;
    private static final int MONTHS_FROM = 100;

    private static final DateTimeFormatter WEEK = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

    private final Timeline timeline;
    private final long days;
    private final int perDay;

    TimelineDrawing(Timeline timeline) {
        this.timeline = timeline;
        this.days = ChronoUnit.DAYS.between(timeline.from(), timeline.until()) + 1;
        this.perDay = (int) Math.max(LEAST_PER_DAY, Math.min(MOST_PER_DAY, LEAST_WIDTH / days));
    }

    Drawing drawing() {
        List<Lane> lanes = new ArrayList<>();
        for (FirstRaised action : timeline.actions()) {
            lanes.add(lane(action, CALENDAR + KNOWN + lanes.size() * LANE));
        }
        return new Drawing(width(), CALENDAR + KNOWN + lanes.size() * LANE + MARGIN, CALENDAR, ticks(), known(), lanes);
    }

    private int width() {
        return Math.max(LEAST_WIDTH, x(timeline.until().plusDays(1)) + MARGIN);
    }

    private int x(LocalDate day) {
        return MARGIN + (int) ChronoUnit.DAYS.between(timeline.from(), day) * perDay;
    }

    /** Every Monday of a short span, every first of a month of a long one. */
    private List<Tick> ticks() {
        boolean months = days > MONTHS_FROM;
        return timeline.from()
                .datesUntil(timeline.until().plusDays(1))
                .filter(day -> months ? day.getDayOfMonth() == 1 : day.getDayOfWeek() == DayOfWeek.MONDAY)
                .map(day -> new Tick(x(day), (months ? MONTH : WEEK).format(day)))
                .toList();
    }

    private List<KnownMark> known() {
        return timeline.entries().stream()
                .filter(entry -> !entry.learned().isEmpty())
                .map(this::known)
                .toList();
    }

    private KnownMark known(Entry entry) {
        return new KnownMark(
                x(entry.day()) + perDay / 2,
                TimelinePage.anchor(entry.day()),
                "Became known on " + Shown.day(entry.day()) + ": " + String.join("; ", Said.learned(entry.learned())));
    }

    private Lane lane(FirstRaised action, int top) {
        List<Stretch> stretches = Stretches.of(action, timeline);
        List<Bar> bars = stretches.stream()
                .map(stretch -> new Bar(
                        x(stretch.from()),
                        top + LABEL + 4,
                        Math.max(LEAST_PER_DAY, x(stretch.until()) - x(stretch.from())),
                        stretch.kind().style()))
                .toList();
        int start = bars.stream().mapToInt(Bar::x).min().orElse(MARGIN);
        boolean inSecondHalf = start > width() / 2;
        return new Lane(
                inSecondHalf ? width() - MARGIN : start,
                top + LABEL,
                inSecondHalf ? "end" : "start",
                top,
                Said.action(action.key()),
                TimelinePage.anchor(action.key()),
                Said.action(action.key()) + ": " + Stretches.inWords(stretches),
                bars);
    }
}
