package org.safeguardingrules.toolkit.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TimelinePageTest {

    private static final String PAGE = TimelinePage.of(TimelineSample.timeline());

    @Test
    void each_way_in_which_an_action_can_stand_is_drawn() {
        assertThat(found(PAGE, "<rect class=\"([^\"]+)\""))
                .containsExactly("to-do", "met", "to-do", "not-taken", "hindsight", "overdue", "hindsight");
    }

    @Test
    void a_bar_is_as_long_as_its_days() {
        assertThat(found(PAGE, "<rect class=\"to-do\" x=\"\\d+\" y=\"\\d+\" width=\"(\\d+)\""))
                .containsExactly("552", "96");
    }

    @Test
    void each_action_and_day_has_a_name_that_says_what_is_drawn() {
        assertThat(PAGE)
                .contains(
                        "aria-label=\"police enquiry, about person, for period: to be done from 8 April 2019, met from"
                                + " 1 May 2019\"",
                        "aria-label=\"home visit, about person, for period: to be done from 8 April 2019, decided against"
                                + " from 12 April 2019\"",
                        "aria-label=\"Became known on 1 May 2019: enquiry: outcome, replied; event: hidden by a"
                                + " correction\"");
    }

    @Test
    void whatever_is_linked_to_is_there_once() {
        List<String> ids = found(PAGE, " id=\"([^\"]+)\"");

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).containsAll(found(PAGE, "href=\"#([^\"]+)\""));
    }

    @Test
    void what_the_case_says_is_escaped() {
        assertThat(PAGE).contains("&lt;register&gt;", "Ask &amp; record.").doesNotContain("<register>");
    }

    @Test
    void days_that_are_incomplete_or_change_policy_say_so() {
        String second = PAGE.substring(PAGE.indexOf("id=\"day-2019-04-12\""), PAGE.indexOf("id=\"day-2019-05-01\""));

        assertThat(second).contains("Incomplete: ", "Policy changed on this day");
        assertThat(PAGE).contains("Incomplete: on the days marked so");
    }

    @Test
    void a_long_timeline_has_months_and_a_short_one_weeks() {
        String longer = TimelinePage.of(TimelineSample.timeline(LocalDate.of(2020, 4, 8)));

        assertThat(found(longer, "class=\"day\"[^>]*>([^<]+)<"))
                .startsWith("May 2019")
                .hasSize(12);
        assertThat(found(PAGE, "class=\"day\"[^>]*>([^<]+)<")).startsWith("8 Apr", "15 Apr");
    }

    private static List<String> found(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
