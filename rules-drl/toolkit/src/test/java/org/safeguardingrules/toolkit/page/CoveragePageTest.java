package org.safeguardingrules.toolkit.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.compiler.reader.PackFiles;
import org.safeguardingrules.compiler.reader.PackSource;
import org.safeguardingrules.compiler.reader.ReadPack;
import org.safeguardingrules.compiler.testkit.Scenarios;
import org.safeguardingrules.compiler.testkit.coverage.Coverage;

class CoveragePageTest {

    private static final String PAGE = page(CataloguePageTest.small());

    @Test
    void every_file_with_rules_or_definitions_is_shown_with_all_its_lines() {
        SortedMap<String, String> files = CataloguePageTest.small();

        assertThat(found(PAGE, "<summary><h3>([^<]+)</h3>"))
                .containsExactly("definitions/all.yaml", "rules/children/enquiry.drl", "rules/police/enquiry.drl");
        String children = PAGE.substring(
                PAGE.indexOf("id=\"file-rules-children-enquiry-drl\""),
                PAGE.indexOf("id=\"file-rules-police-enquiry-drl\""));
        List<String> lines = found(children, "<code>(.*)</code>").stream()
                .map(line -> line.replaceAll("<span class=\"never\">[^<]*</span>", "")
                        .replaceAll("<[^>]+>", "")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'"))
                .toList();
        assertThat(lines)
                .containsExactlyElementsOf(files.getOrDefault("rules/children/enquiry.drl", "")
                        .lines()
                        .toList());
    }

    @Test
    void what_is_not_covered_is_said_in_words_and_not_by_colour_alone() {
        assertThat(PAGE)
                .contains("<span class=\"mark\">✓</span>")
                .contains("<span class=\"mark\">1/3</span><code>  $s : Supervision( <span class=\"some\">"
                        + "current.notRuledOut</span><span class=\"never\">never no or unknown</span> )</code>");
        assertThat(found(PAGE, "<span class=\"(?:some|none)\">[^<]*</span>(.{20})"))
                .isNotEmpty()
                .allMatch(
                        after -> after.startsWith("<span class=\"never\">") || after.startsWith(" <span class=\"neve"));
    }

    @Test
    void what_has_no_words_of_its_own_is_said_after_its_line() {
        SortedMap<String, String> files = CataloguePageTest.small();
        files.computeIfPresent(
                "rules/police/enquiry.drl",
                (file, text) -> text.replace("domesticAbuse.yes", "domesticAbuse.yes && strangulation.yes"));

        assertThat(page(files))
                .contains(
                        "<span class=\"never\">domesticAbuse.yes &amp;&amp; strangulation.yes as a whole: never yes</span>");
    }

    @Test
    void links_to_nothing_outside_and_every_link_has_a_target() {
        assertThat(found(PAGE, "href=\"([^\"]*)\"")).allMatch(link -> link.startsWith("#") || link.equals("data:,"));
        assertThat(found(PAGE, " id=\"([^\"]+)\"")).containsAll(found(PAGE, "href=\"#([^\"]+)\""));
        assertThat(PAGE).doesNotContain(" src=", "url(", "@import", "<script", "http:", "https:");
    }

    @Test
    void what_a_pack_writes_is_text_and_never_markup() {
        SortedMap<String, String> files = CataloguePageTest.small();
        files.computeIfPresent("rules/police/enquiry.drl", (file, text) -> "// <script>alert(1)</script>\n" + text);

        assertThat(page(files)).contains("// &lt;script&gt;alert(1)").doesNotContain("<script>");
    }

    static String page(SortedMap<String, String> edited) {
        PackFiles files = new PackFiles(edited);
        ReadPack read = PackSource.read(files);
        return CoveragePage.of(
                Coverage.of(read, Scenarios.read(files, read.orThrow()).all()), read);
    }

    private static List<String> found(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }
}
