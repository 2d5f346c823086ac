package org.safeguardingrules.toolkit.page;

import java.util.List;

/** What the page of a timeline shows, each part as its template names it. A text or list that is empty is left out. */
final class TimelineParts {

    private TimelineParts() {}

    record Page(
            String caseId,
            String from,
            String until,
            boolean incomplete,
            Drawing drawing,
            List<DayPart> days,
            List<ActionPart> actions,
            String pack,
            String version,
            String library,
            int assumedRecorded,
            String style) {}

    /**
     * The drawing, in pixels.
     *
     * @param axisY where the lines of its calendar begin
     */
    record Drawing(int width, int height, int axisY, List<Tick> ticks, List<KnownMark> known, List<Lane> lanes) {}

    /** A day of the calendar with its line. */
    record Tick(int x, String label) {}

    /** A day on which something became known. */
    record KnownMark(int x, String anchor, String name) {}

    /**
     * An action from the day on which it was required.
     *
     * @param name what it is and how it went, for those who do not see the drawing
     * @param labelX where its label begins, or ends where it is anchored at its end
     */
    record Lane(
            int labelX,
            int labelY,
            String labelAnchor,
            int y,
            String label,
            String anchor,
            String name,
            List<Bar> bars) {}

    /** Some days of an action; its kind is the class of its colour and border. */
    record Bar(int x, int y, int width, String kind) {}

    /** A day with what changed on it. */
    record DayPart(String anchor, String day, boolean incomplete, boolean policyChanged, List<ListPart> lists) {}

    /** What changed in one way. */
    record ListPart(String heading, List<String> lines) {}

    /** An action with its first days. */
    record ActionPart(
            String anchor,
            String name,
            String sentence,
            String raised,
            String inHindsight,
            String sooner,
            String late) {}
}
