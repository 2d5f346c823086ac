package org.safeguardingrules.toolkit.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MeasuresPageTest {

    private static final String PAGE = MeasuresPage.of(MeasuresSample.report());

    @Test
    void each_outcome_is_drawn_as_a_part_of_every_case_at_the_stage() {
        String first = PAGE.substring(PAGE.indexOf("<svg"), PAGE.indexOf("</svg>"));

        assertThat(found(first, "<rect class=\"([^\"]+)\""))
                .containsExactly("in-time", "undated", "late", "under-way", "not-begun", "not-due", "unknown");
        assertThat(found(first, "width=\"(\\d+)\" height=\"16\"").stream()
                        .mapToInt(Integer::parseInt)
                        .sum())
                .isEqualTo(920);
        assertThat(found(first, "<title>([^<]+)</title>")).contains("done in time: 5", "relevance unknown: 4");
    }

    @Test
    void both_bases_are_named_and_each_share_stands_under_its_own() {
        assertThat(PAGE)
                .contains(
                        "colspan=\"9\">Of cases where policy required it</th>",
                        "colspan=\"2\">Of every case at this stage</th>",
                        "<td>19</td><td>9</td><td>47%</td>",
                        "<td>27</td><td>33%</td>");
    }

    @Test
    void what_is_only_suggested_stands_apart() {
        String headline = PAGE.substring(PAGE.indexOf("id=\"headline\""), PAGE.indexOf("id=\"suggested\""));
        String suggested = PAGE.substring(PAGE.indexOf("id=\"suggested\""), PAGE.indexOf("id=\"never\""));

        assertThat(headline).doesNotContain("refresh the police").contains("<td>Expected</td>");
        assertThat(suggested).contains("refresh the police domestic abuse enquiry", "<td>Suggested</td>");
    }

    @Test
    void it_says_that_it_is_no_judgement_and_what_is_in_no_figure() {
        assertThat(PAGE)
                .contains("They are no inspector's judgement", "are in no figure: 2.", "In 3 cases not every rule");
    }

    @Test
    void kinds_of_sentence_teams_and_months_have_tables_and_their_names_are_escaped() {
        assertThat(PAGE)
                .contains("<summary>By kind of sentence</summary>", "<td>suspended sentence order</td>")
                .contains("<summary>By team</summary>", "<summary>By month</summary>", "<td>2019-01</td>")
                .contains("<td>north &lt;team&gt;</td>")
                .doesNotContain("north <team>");
    }

    @Test
    void a_group_that_is_withheld_shows_no_number() {
        String groups = PAGE.substring(PAGE.indexOf("id=\"groups\""), PAGE.indexOf("id=\"suggested\""));

        assertThat(found(groups, "<th scope=\"col\">([^<]+)</th>")).containsExactly("Action", "few", "one", "two");
        assertThat(found(groups, "<tr><th scope=\"row\">police[^\n]*<td>([^<]+)</td>"))
                .isNotEmpty();
        assertThat(groups).contains("<td>withheld</td>");
    }

    private static List<String> found(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
