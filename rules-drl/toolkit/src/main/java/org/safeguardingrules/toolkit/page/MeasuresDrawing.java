package org.safeguardingrules.toolkit.page;

import java.util.ArrayList;
import java.util.List;
import org.safeguardingrules.measure.MeasureRow;
import org.safeguardingrules.toolkit.page.MeasuresParts.Bar;
import org.safeguardingrules.toolkit.page.MeasuresParts.Drawing;
import org.safeguardingrules.toolkit.page.MeasuresParts.Lane;

/** Draws what became of each action as parts of every case at its stage. */
final class MeasuresDrawing {

    private static final int WIDTH = 920;
    private static final int MARGIN = 4;
    private static final int LANE = 44;
    private static final int LABEL = 16;

    private MeasuresDrawing() {}

    static Drawing of(List<MeasureRow> rows) {
        List<Lane> lanes = new ArrayList<>();
        for (MeasureRow row : rows) {
            lanes.add(lane(row, lanes.size() * LANE));
        }
        return new Drawing(WIDTH + 2 * MARGIN, lanes.size() * LANE + MARGIN, lanes);
    }

    private static Lane lane(MeasureRow row, int top) {
        Bars bars = new Bars(row.everyCase());
        bars.add(row.doneInTime(), "in-time", "done in time");
        bars.add(row.doneOnUnknownDay(), "undated", "done on a day not recorded");
        bars.add(row.doneLate(), "late", "done late");
        bars.add(row.underWay(), "under-way", "under way");
        bars.add(row.decidedAgainst() + row.notBegun(), "not-begun", "not begun, or decided against");
        bars.add(row.notYetDue() + row.doneAhead(), "not-due", "not yet due");
        bars.add(row.relevanceUnknown() + row.relevanceUnknownDone(), "unknown", "relevance unknown");
        bars.add(row.notRequired(), "not-required", "not required");
        return new Lane(
                top + LABEL,
                top + LABEL + 5,
                row.action(),
                row.done() + " done of " + row.required() + " required, in " + row.everyCase() + " cases",
                WIDTH + MARGIN,
                bars.bars);
    }

    /** The parts of one bar, from left to right. */
    private static final class Bars {

        private final List<Bar> bars = new ArrayList<>();
        private final int whole;
        private int before;

        Bars(int whole) {
            this.whole = Math.max(1, whole);
        }

        void add(int count, String kind, String words) {
            if (count > 0) {
                int from = x(before);
                before += count;
                bars.add(new Bar(from, x(before) - from, kind, words + ": " + count));
            }
        }

        private int x(int count) {
            return MARGIN + (int) ((long) count * WIDTH / whole);
        }
    }
}
