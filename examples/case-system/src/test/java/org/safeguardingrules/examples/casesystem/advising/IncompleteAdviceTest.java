package org.safeguardingrules.examples.casesystem.advising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.Advice.Failure;
import org.safeguardingrules.examples.casesystem.Fixed;
import org.safeguardingrules.examples.casesystem.Started;
import org.safeguardingrules.examples.casesystem.records.Cases;
import org.safeguardingrules.examples.casesystem.records.StaffList;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** Advice that is not complete, as somebody sees it. */
@Started
@Transactional
class IncompleteAdviceTest {

    @Autowired
    private MockMvc pages;

    @Autowired
    private Cases cases;

    @Autowired
    private StaffList staff;

    @Autowired
    private Advising advising;

    @Autowired
    private AdviceArchive archive;

    @Test
    void a_rule_that_failed_is_a_warning_that_names_it_and_not_what_went_wrong() throws Exception {
        Advice whole = advising.inFull(
                        cases.find("c-1008").orElseThrow(),
                        Fixed.TODAY,
                        staff.find("practitioner").orElseThrow())
                .advice();
        Advice failed = new Advice(
                whole.caseId(),
                false,
                whole.actions(),
                whole.openQuestions(),
                List.of(new Failure("INQ-01", "division by zero")),
                whole.receipt());

        int id = archive.keep(failed, true, "practitioner");

        pages.perform(get("/policy/advice/" + id).with(user("policy").roles("POLICY")))
                .andExpect(content()
                        .string(allOf(
                                containsString("1 rule failed. Do not rely on what is missing below"),
                                containsString("Rule INQ-01 could not be evaluated."),
                                not(containsString("division by zero")))));
    }

    @Test
    void the_caseload_marks_each_case_of_which_rules_are_silent() throws Exception {
        String caseload = pages.perform(get("/cases").with(user("practitioner").roles("PRACTITIONER")))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(caseload.split(">Incomplete<", -1))
                .hasSize(cases.of("practitioner").size() + 1);
    }
}
