package org.safeguardingrules.examples.casesystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.examples.casesystem.advising.AdviceArchive;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** What each role may see and record. */
@Started
@Transactional
class RolesTest {

    private static final String OVERRIDE = "/cases/c-1012/overrides/new";

    @Autowired
    private MockMvc pages;

    @Autowired
    private AdviceArchive archive;

    @Test
    void nobody_sees_a_page_without_signing_in() throws Exception {
        pages.perform(get("/cases")).andExpect(status().is3xxRedirection()).andExpect(redirectedUrl("/sign-in"));
        pages.perform(get("/sign-in")).andExpect(status().isOk());
    }

    @Test
    void a_practitioner_sees_their_own_cases_alone() throws Exception {
        as("practitioner", "/cases")
                .andExpect(content().string(allOf(containsString(">c-1008<"), not(containsString(">c-1012<")))));
        as("practitioner", "/cases/c-1008").andExpect(status().isOk());
        as("practitioner", "/cases/c-1012").andExpect(status().isNotFound());
        as("practitioner", "/cases/c-1012/timeline").andExpect(status().isNotFound());
    }

    @Test
    void a_manager_sees_every_case_and_what_to_decide_first() throws Exception {
        as("manager", "/cases")
                .andExpect(content().string(allOf(containsString(">c-1008<"), containsString(">c-1012<"))));
        as("manager", "/cases/c-1018").andExpect(content().string(containsString("For you to decide first")));
        as("colleague", "/cases/c-1018").andExpect(content().string(not(containsString("For you to decide first"))));
    }

    @Test
    void only_a_manager_decides_against_an_action() throws Exception {
        as("colleague", OVERRIDE).andExpect(status().isForbidden());
        as("colleague", "/cases/c-1012").andExpect(content().string(not(containsString(OVERRIDE))));
        as("manager", "/cases/c-1012").andExpect(content().string(containsString(OVERRIDE)));
    }

    @Test
    void policy_sees_the_pack_and_every_advice_and_no_case() throws Exception {
        as("manager", "/cases/c-1008");
        int latest = archive.latest(1).get(0).id();

        as("policy", "/policy").andExpect(content().string(containsString("england-and-wales")));
        as("policy", "/policy/advice").andExpect(content().string(containsString("/policy/advice/" + latest + "\"")));
        as("policy", "/policy/advice/" + latest).andExpect(content().string(containsString("on case c-1008")));
        as("policy", "/cases").andExpect(status().isForbidden());
        as("practitioner", "/policy/advice").andExpect(status().isForbidden());
    }

    @Test
    void nothing_is_recorded_in_a_case_of_somebody_else_or_without_the_token_of_the_form() throws Exception {
        pages.perform(post("/cases/c-1012/enquiries/new")
                        .with(signedIn("practitioner"))
                        .with(csrf()))
                .andExpect(status().isNotFound());
        pages.perform(post("/cases/c-1008/enquiries/new").with(signedIn("practitioner")))
                .andExpect(status().isForbidden());
    }

    @Test
    void a_form_is_not_led_astray_by_what_no_record_of_the_case_has_as_its_id() throws Exception {
        pages.perform(post("/cases/c-1008/enquiries/new")
                        .with(signedIn("practitioner"))
                        .with(csrf())
                        .param("kind", "police domestic abuse")
                        .param("about", "nobody")
                        .param("on", Fixed.TODAY.toString()))
                .andExpect(content().string(containsString("Select who or what it is about")));
        pages.perform(post("/cases/c-1008/enquiries/new")
                        .with(signedIn("practitioner"))
                        .with(csrf())
                        .param("kind", "police domestic abuse")
                        .param("about", "person")
                        .param("occasion", "nothing")
                        .param("on", Fixed.TODAY.toString()))
                .andExpect(redirectedUrl("/cases/c-1008"));
        as("practitioner", "/cases/c-1008").andExpect(status().isOk());
    }

    @Test
    void every_page_forbids_what_comes_from_outside() throws Exception {
        String policy = as("practitioner", "/cases").andReturn().getResponse().getHeader("Content-Security-Policy");

        assertThat(policy).contains("default-src 'none'").doesNotContain("http", "unsafe");
    }

    private ResultActions as(String name, String path) throws Exception {
        return pages.perform(get(path).with(signedIn(name)));
    }

    private static UserRequestPostProcessor signedIn(String name) {
        String role = name.equals("colleague") ? "practitioner" : name;
        return user(name).roles(role.toUpperCase(Locale.ROOT));
    }
}
