package org.safeguardingrules.examples.casesystem;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** A case on another day than today. */
@Started
@Transactional
class OtherDaysTest {

    @Autowired
    private MockMvc pages;

    @Test
    void a_case_stands_as_it_stood_on_the_day_asked_about() throws Exception {
        open("/cases/norfolk-2019?as-at=2019-05-13")
                .andExpect(content()
                        .string(containsString(
                                "As at Monday 13 May 2019, by what was recorded up to Monday 13 May 2019.")))
                .andExpect(content().string(containsString("ESC-09")));
    }

    @Test
    void a_day_to_come_is_asked_about_by_what_is_recorded_today() throws Exception {
        open("/cases/c-1008?as-at-day=1&as-at-month=12&as-at-year=2026")
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "As at Tuesday 1 December 2026, by what was recorded up to Tuesday 17 November 2026.")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "yesterday", "2026-02"})
    void a_day_that_is_none_is_a_problem_and_today_is_shown(String day) throws Exception {
        open("/cases?as-at=" + day)
                .andExpect(content().string(containsString("Enter a real day")))
                .andExpect(content().string(containsString("as at Tuesday 17 November 2026")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "9999-12-31"})
    void the_furthest_days_are_answered_too(String day) throws Exception {
        open("/cases/c-1008?as-at=" + day).andExpect(status().isOk());
        open("/cases/c-1008/timeline?as-at=" + day).andExpect(status().isOk());
    }

    private ResultActions open(String path) throws Exception {
        return pages.perform(get(path).with(user("practitioner").roles("PRACTITIONER")));
    }
}
