package org.safeguardingrules.compiler.testkit.coverage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeguardingrules.pack.Place;

/** Coverage as text: what is not covered at its place, then the share of each theme, file and rule that is not whole. */
public final class CoverageText {

    private final Coverage coverage;

    private CoverageText(Coverage coverage) {
        this.coverage = coverage;
    }

    /**
     * The text.
     *
     * @param coverage the coverage of a pack
     * @param path how a place is shown
     */
    public static String of(Coverage coverage, Function<Place, String> path) {
        StringBuilder shown = new StringBuilder();
        coverage.uncovered()
                .forEach(part -> shown.append(path.apply(part.place()))
                        .append(": ")
                        .append(coverage.sentence(part))
                        .append('\n'));
        return shown + (shown.isEmpty() ? "" : "\n") + new CoverageText(coverage).shares();
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
