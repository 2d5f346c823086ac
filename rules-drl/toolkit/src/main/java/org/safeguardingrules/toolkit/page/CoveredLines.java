package org.safeguardingrules.toolkit.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.safeguardingrules.casefile.Answer.Value;
import org.safeguardingrules.compiler.testkit.coverage.Coverage;
import org.safeguardingrules.compiler.testkit.coverage.Excerpt;
import org.safeguardingrules.compiler.testkit.coverage.Part;
import org.safeguardingrules.compiler.testkit.coverage.Share;
import org.safeguardingrules.toolkit.page.CoverageParts.LinePart;
import org.safeguardingrules.toolkit.page.CoverageParts.Segment;

/** The lines of one file, with what is covered of each. */
final class CoveredLines {

    private final Coverage coverage;
    private final List<String> lines;
    private final Map<Integer, List<Part>> partsOn;

    private CoveredLines(Coverage coverage, List<String> lines, List<Part> parts) {
        this.coverage = coverage;
        this.lines = lines;
        this.partsOn = parts.stream()
                .collect(Collectors.groupingBy(part -> part.place().line(), TreeMap::new, Collectors.toList()));
    }

    /** The lines of a file, whose parts these are. */
    static List<LinePart> of(Coverage coverage, List<String> lines, List<Part> parts) {
        CoveredLines covered = new CoveredLines(coverage, lines, parts);
        List<LinePart> shown = new ArrayList<>();
        for (int number = 1; number <= lines.size(); number++) {
            shown.add(covered.line(number));
        }
        return shown;
    }

    private LinePart line(int number) {
        List<Part> parts = partsOn.getOrDefault(number, List.of());
        Share share = coverage.share(parts);
        String mark = parts.isEmpty() ? "" : share.isWhole() ? "✓" : share.seen() + "/" + share.of();
        List<String> notes = parts.stream()
                .filter(part -> !part.standsAlone() && !coverage.missing(part).isEmpty())
                .map(part -> Excerpt.of(part, lines) + " as a whole: " + never(part))
                .toList();
        return new LinePart(number, mark, segments(lines.get(number - 1), parts), notes);
    }

    private List<Segment> segments(String line, List<Part> parts) {
        List<Segment> segments = new ArrayList<>();
        int at = 0;
        for (Part part : parts.stream()
                .filter(Part::standsAlone)
                .sorted(Comparator.comparing(part -> part.place().column()))
                .toList()) {
            int start = part.place().column() - 1;
            String excerpt = Excerpt.of(part, lines);
            segments.add(new Segment(line.substring(at, start), "", ""));
            segments.add(new Segment(excerpt, kind(part), never(part)));
            at = start + excerpt.length();
        }
        segments.add(new Segment(line.substring(at), "", ""));
        return segments;
    }

    private String kind(Part part) {
        Set<Value> missing = coverage.missing(part);
        return missing.isEmpty() ? "all" : missing.equals(part.values()) ? "none" : "some";
    }

    private String never(Part part) {
        Set<Value> missing = coverage.missing(part);
        return missing.isEmpty()
                ? ""
                : missing.stream().map(Value::word).collect(Collectors.joining(" or ", "never ", ""));
    }
}
