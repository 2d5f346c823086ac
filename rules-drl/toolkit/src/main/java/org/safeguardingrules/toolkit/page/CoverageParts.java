package org.safeguardingrules.toolkit.page;

import java.util.List;

/** What the page about coverage shows, each part as its template names it. A text or list that is empty is left out. */
final class CoverageParts {

    private CoverageParts() {}

    record Page(
            String title,
            String pack,
            String version,
            ShareLine whole,
            List<ShareLine> themes,
            List<FilePart> files,
            String style) {}

    /** How much of something is covered; its link leads to the first file of it. */
    record ShareLine(String name, String anchor, String percent, int seen, int of, int uncovered) {}

    /** A file; what is whole is shown closed. */
    record FilePart(ShareLine share, boolean whole, List<LinePart> lines) {}

    /**
     * A line of a file.
     *
     * @param mark whether all its values are seen, or how many of how many; empty where there is nothing to see
     * @param notes what no scenario makes of parts that have no words of their own
     */
    record LinePart(int number, String mark, List<Segment> segments, List<String> notes) {}

    /**
     * Some of a line.
     *
     * @param kind the class of its colour; empty for what is no part
     * @param never the values that no scenario makes it have, in words
     */
    record Segment(String text, String kind, String never) {}
}
