package org.safeguardingrules.toolkit.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeguardingrules.compiler.reader.ReadPack;
import org.safeguardingrules.compiler.testkit.coverage.Coverage;
import org.safeguardingrules.compiler.testkit.coverage.Part;
import org.safeguardingrules.compiler.testkit.coverage.Share;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.toolkit.page.CoverageParts.FilePart;
import org.safeguardingrules.toolkit.page.CoverageParts.Page;
import org.safeguardingrules.toolkit.page.CoverageParts.ShareLine;

/** The files of a pack with what its scenarios cover in them, as one HTML page with its style inside and no script. */
public final class CoveragePage {

    private final Coverage coverage;
    private final ReadPack read;

    private CoveragePage(Coverage coverage, ReadPack read) {
        this.coverage = coverage;
        this.read = read;
    }

    /** The page of a pack without mistakes. */
    public static String of(Coverage coverage, ReadPack read) {
        return Templates.filled("coverage", new CoveragePage(coverage, read).page());
    }

    private Page page() {
        Pack pack = read.orThrow();
        return new Page(
                pack.title(),
                pack.id(),
                pack.version(),
                share("the whole pack", coverage.parts()),
                by(Part::theme).entrySet().stream()
                        .map(theme -> share(theme.getKey(), theme.getValue()))
                        .toList(),
                by(part -> part.place().file()).entrySet().stream()
                        .map(file -> file(file.getKey(), file.getValue()))
                        .toList(),
                Templates.resource("catalogue.css") + Templates.resource("coverage.css"));
    }

    private Map<String, List<Part>> by(Function<Part, String> key) {
        return coverage.parts().stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    private FilePart file(String path, List<Part> parts) {
        return new FilePart(
                share(path, parts),
                coverage.share(parts).isWhole(),
                CoveredLines.of(coverage, read.files().lines(path), parts));
    }

    private ShareLine share(String name, List<Part> parts) {
        Share share = coverage.share(parts);
        int uncovered = (int)
                parts.stream().filter(part -> !coverage.missing(part).isEmpty()).count();
        String firstFile = parts.isEmpty() ? "" : parts.get(0).place().file();
        return new ShareLine(
                name, Shown.anchor("file", firstFile), share.percent(), share.seen(), share.of(), uncovered);
    }
}
