package org.safeguardingrules.compiler.testkit.coverage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeguardingrules.casefile.Answer.Value;
import org.safeguardingrules.compiler.reader.PackFiles;
import org.safeguardingrules.pack.Place;

/** Coverage as text: what is not covered at its place, then the share of each theme, file and rule that is not whole. */
public final class CoverageText {

    private final Coverage coverage;
    private final PackFiles files;

    private CoverageText(Coverage coverage, PackFiles files) {
        this.coverage = coverage;
        this.files = files;
    }

    /**
     * The text.
     *
     * @param coverage the coverage of a pack
     * @param files its files
     * @param path how a place is shown
     */
    public static String of(Coverage coverage, PackFiles files, Function<Place, String> path) {
        CoverageText text = new CoverageText(coverage, files);
        StringBuilder shown = new StringBuilder();
        coverage.uncovered()
                .forEach(part -> shown.append(path.apply(part.place()))
                        .append(": ")
                        .append(text.sentence(part))
                        .append('\n'));
        return shown + (shown.isEmpty() ? "" : "\n") + text.shares();
    }

    /** What no scenario makes of a part, in one sentence. */
    private String sentence(Part part) {
        String excerpt = Excerpt.of(part, files.lines(part.place().file()));
        return "No scenario makes " + named(part) + " " + words(part) + ": " + excerpt;
    }

    private static String named(Part part) {
        return switch (part.kind()) {
            case RULE -> "rule " + part.owner();
            case DUTY -> "this duty of " + part.owner();
            case DEFINITION -> "the definition '" + part.owner() + "'";
            case PATTERN, CONDITION -> "this condition of " + part.owner();
            case DERIVATION -> "this part of '" + part.owner() + "'";
        };
    }

    private String words(Part part) {
        return coverage.missing(part).stream().map(Value::word).collect(Collectors.joining(" or "));
    }

    private String shares() {
        StringBuilder shares = new StringBuilder();
        Map<String, List<Part>> themes = by(coverage.parts(), Part::theme);
        themes.forEach((theme, ofTheme) -> {
            shares.append(line("", theme, ofTheme));
            by(ofTheme, part -> part.place().file()).forEach((file, ofFile) -> {
                if (!coverage.share(ofFile).isWhole()) {
                    shares.append(line("  ", file, ofFile));
                    by(ofFile, Part::owner).forEach((owner, own) -> {
                        if (!coverage.share(own).isWhole()) {
                            shares.append(line("    ", owner, own));
                        }
                    });
                }
            });
        });
        return shares + line("", "Coverage", coverage.parts());
    }

    private String line(String indent, String name, List<Part> parts) {
        Share share = coverage.share(parts);
        return indent + name + ": " + share.percent() + " (" + share.seen() + " of " + share.of() + ")\n";
    }

    private static Map<String, List<Part>> by(List<Part> parts, Function<Part, String> key) {
        return parts.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}
