package org.safeguardingrules.toolkit.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.compiler.catalogue.Change;
import org.safeguardingrules.compiler.mutation.MutationScore;
import org.safeguardingrules.compiler.reader.PackFiles;
import org.safeguardingrules.compiler.reader.PackSource;
import org.safeguardingrules.compiler.reader.ReadPack;
import org.safeguardingrules.compiler.testkit.Scenario;
import org.safeguardingrules.compiler.testkit.Scenarios;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.pack.Source;

class CataloguePageTest {

    private static final ReadPack READ = PackSource.read(files("../england-and-wales"));
    private static final Pack PACK = READ.orThrow();
    private static final List<Scenario> SCENARIOS =
            Scenarios.read(READ.files(), PACK).all();
    private static final String PAGE = CataloguePage.of(READ, SCENARIOS, Optional.empty());

    @Test
    void shows_every_row_in_the_order_of_its_file() {
        assertThat(found(PAGE, "<details class=\"row\" id=\"([^\"]+)\">"))
                .containsExactlyElementsOf(READ.catalogue().rows().keySet());
    }

    @Test
    void shows_every_rule_once_with_its_sentence() {
        assertThat(found(PAGE, "<article class=\"rule\" id=\"rule-([^\"]+)\""))
                .doesNotHaveDuplicates()
                .containsAll(PACK.rules().stream().map(Rule::id).toList())
                .containsAll(PACK.aboutTheAdvice().keySet());
        assertThat(PAGE)
                .contains(PACK.rules().stream()
                        .map(rule -> "</span> " + escaped(rule.sentence()) + "</h4>")
                        .toList());
    }

    @Test
    void shows_every_authority_definition_number_and_source() {
        assertThat(found(PAGE, "<tr id=\"authority-[^\"]+\"><th scope=\"row\">([^<]+)<"))
                .containsExactlyElementsOf(PACK.authorities().keySet());
        assertThat(found(PAGE, "<h3>“([^”]+)”"))
                .containsExactlyInAnyOrderElementsOf(PACK.definitions().keySet().stream()
                        .map(CataloguePageTest::escaped)
                        .toList());
        assertThat(found(PAGE, "<tr id=\"number-[^\"]+\"><th scope=\"row\">([^<]+)<"))
                .containsExactlyInAnyOrderElementsOf(PACK.parameters().keySet().stream()
                        .map(CataloguePageTest::escaped)
                        .toList());
        assertThat(found(PAGE, "<tr id=\"source-[^\"]+\"><th scope=\"row\">([^<]+)<"))
                .containsExactlyElementsOf(PACK.sources().keySet());
    }

    @Test
    void shows_every_scenario_by_name() {
        assertThat(PAGE)
                .contains(SCENARIOS.stream()
                        .map(scenario -> "<li>" + escaped(scenario.name()) + "</li>")
                        .toList());
    }

    @Test
    void shows_every_change_of_policy() {
        assertThat(READ.catalogue().changes()).isNotEmpty();
        assertThat(PAGE)
                .contains(READ.catalogue().changes().stream()
                        .map(Change::says)
                        .map(says -> "<td>" + escaped(says) + "</td>")
                        .toList());
    }

    @Test
    void shows_which_way_every_definition_points() {
        assertThat(found(PAGE, " (A yes (?:raises concern|protects|neither raises concern nor protects)\\.)"))
                .hasSameSizeAs(PACK.definitions().keySet());
    }

    @Test
    void lists_the_rules_whose_action_a_concern_may_take_away_with_their_reasons() {
        List<Rule> mayGo =
                PACK.rules().stream().filter(rule -> rule.mayGo().isPresent()).toList();

        assertThat(mayGo).isNotEmpty();
        assertThat(PAGE)
                .contains(mayGo.stream()
                        .map(rule -> "<td>" + escaped(rule.mayGo().orElseThrow()) + "</td>")
                        .toList());
    }

    @Test
    void links_to_nothing_outside_and_loads_nothing() {
        assertThat(found(PAGE, "href=\"([^\"]*)\""))
                .allMatch(link -> link.startsWith("#") || link.equals("data:,"), "stays in the page");
        assertThat(PAGE).doesNotContain(" src=", "url(", "@import", "<iframe", "<object", "fetch(", "XMLHttpRequest");
        String withoutSources = PACK.sources().values().stream()
                .map(Source::title)
                .map(CataloguePageTest::escaped)
                .reduce(PAGE, (page, title) -> page.replace(title, ""));
        assertThat(withoutSources).doesNotContain("http:", "https:", "www.");
    }

    @Test
    void every_link_has_one_target() {
        List<String> ids = found(PAGE, " id=\"([^\"]+)\"");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).containsAll(found(PAGE, "href=\"#([^\"]+)\""));
    }

    @Test
    void what_a_pack_writes_is_text_and_never_markup() {
        SortedMap<String, String> files = small();
        files.put("rows.yaml", """
                CHI-01: { title: "<script>alert(1)</script> & 'so' on" }
                POL-01: { title: a }
                POL-02: { title: '" onclick="alert(1)' }
                """);
        String page = page(files);

        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &#39;so&#39; on");
        assertThat(page).doesNotContain("<script>alert", "\" onclick=");
    }

    @Test
    void a_row_that_is_not_built_says_why() {
        SortedMap<String, String> files = small();
        files.put("rows.yaml", """
                CHI-01: { title: a }
                POL-01: { title: b }
                POL-02: { title: c }
                POL-03: { title: Something else, not built: Nobody has the record that it would read. }
                """);

        assertThat(page(files))
                .contains("<strong>Not built.</strong> Nobody has the record that it would read.")
                .contains("<span class=\"size\">not built</span>");
    }

    @Test
    void it_says_how_many_changes_the_scenarios_notice_where_that_was_measured() {
        ReadPack read = PackSource.read(new PackFiles(small()));
        MutationScore score = new MutationScore("", 8_909, 8_700, 9);

        assertThat(CataloguePage.of(read, List.of(), Optional.of(score)))
                .contains("Of 8,909 changes to its rules, definitions and numbers, made one at a time, the scenarios"
                        + " notice 8,700 (97.8% of those that some case can tell).");
        assertThat(CataloguePage.of(read, List.of(), Optional.empty())).doesNotContain("made one at a time");
    }

    @Test
    void a_pack_without_rows_shows_its_rules_all_the_same() {
        String page = page(small());

        assertThat(found(page, "<article class=\"rule\" id=\"rule-([^\"]+)\""))
                .containsExactly("CHI-01", "POL-01", "POL-02");
        assertThat(page).contains("<strong>Off.</strong> waits for a policy owner");
    }

    /** The files of the small pack that the compiler's tests use. */
    static SortedMap<String, String> small() {
        return new TreeMap<>(files("../compiler/src/test/resources/packs/tiny").texts());
    }

    private static String page(SortedMap<String, String> files) {
        ReadPack read = PackSource.read(new PackFiles(files));
        return CataloguePage.of(read, List.of(), Optional.empty());
    }

    private static PackFiles files(String folder) {
        try {
            return PackFiles.in(Path.of(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> found(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
