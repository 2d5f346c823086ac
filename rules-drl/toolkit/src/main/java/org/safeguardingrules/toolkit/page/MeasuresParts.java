package org.safeguardingrules.toolkit.page;

import java.util.List;

/** What the page of the measures of a caseload shows, each part as its template names it. */
final class MeasuresParts {

    private MeasuresParts() {}

    record Page(
            String asAt,
            String knownAt,
            int cases,
            int incomplete,
            int refused,
            String everyCase,
            String required,
            List<StagePart> stages,
            List<StagePart> suggested,
            boolean grouped,
            int fewest,
            List<String> groups,
            List<GroupedAction> groupRows,
            List<String> neverRequired,
            String pack,
            String version,
            String digest,
            String library,
            String style) {}

    /** The actions at one stage. */
    record StagePart(
            String anchor,
            String name,
            String table,
            int cases,
            boolean drawn,
            Drawing drawing,
            List<RowPart> rows,
            List<SplitPart> splits) {}

    /** The same actions, split by something. */
    record SplitPart(String by, String heading, List<SplitRow> rows) {}

    /**
     * An action.
     *
     * @param share what was done of the times that it should have been, as a share
     * @param ofEvery the same of every case at the stage
     */
    record RowPart(
            String action,
            String force,
            int required,
            int done,
            String share,
            int inTime,
            int late,
            int onUnknownDay,
            int underWay,
            int decidedAgainst,
            int notBegun,
            int notYetDue,
            int doneAhead,
            int notRequired,
            int relevanceUnknown,
            int relevanceUnknownDone,
            int everyCase,
            String ofEvery,
            int stageUnknown) {}

    /** An action in the cases of one kind of sentence, team or month. */
    record SplitRow(
            String action,
            String of,
            int everyCase,
            int required,
            int done,
            String share,
            String ofEvery,
            int inTime,
            int late,
            int relevanceUnknown) {}

    /** The drawing, in pixels. */
    record Drawing(int width, int height, List<Lane> lanes) {}

    /** An action. */
    record Lane(int labelY, int barY, String label, String figure, int figureX, List<Bar> bars) {}

    /** Cases of one kind; its kind is the class of its colour. */
    record Bar(int x, int width, String kind, String name) {}

    /** An action in each group. */
    record GroupedAction(String action, List<String> shares) {}
}
