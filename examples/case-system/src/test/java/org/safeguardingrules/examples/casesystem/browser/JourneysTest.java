package org.safeguardingrules.examples.casesystem.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.safeguardingrules.examples.casesystem.Started;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people do, by the keyboard alone. What a journey records stays, so it has a case that no other test reads. */
@Started
class JourneysTest {

    private static final Path PICTURE = Path.of("target/case.png");

    private static Optional<Browser> shared = Optional.empty();

    @LocalServerPort
    private int port;

    @BeforeEach
    void start() {
        if (shared.isEmpty()) {
            shared = Optional.of(Browser.at(port));
        }
        browser().errors();
        browser().asksForOutside();
    }

    @AfterAll
    static void stop() {
        shared.ifPresent(Browser::close);
        shared = Optional.empty();
    }

    private static Browser browser() {
        return shared.orElseThrow();
    }

    @Test
    void a_practitioner_records_an_enquiry_and_its_reply_and_the_advice_follows() {
        browser().signIn("practitioner");
        browser().tabTo("c-1002");
        browser().follow();
        browser().tabTo("Record an enquiry for: police domestic abuse enquiry");
        browser().follow();

        // What was forgotten is said first, and leads to where it belongs.
        browser().tabTo("Record");
        browser().follow();
        assertThat(browser().title()).startsWith("Error: Record an enquiry");
        assertThat(browser().words(".govuk-error-summary")).contains("Enter the day on which it was sent");
        browser().tabTo("Enter the day");
        browser().press(Keys.ENTER);
        assertThat(browser().focus()).isEqualTo("on");

        browser().press("17", Keys.TAB, "11", Keys.TAB, "2026", Keys.TAB);
        browser().follow();
        assertThat(browser().words("#changes")).contains("chase the police enquiry, about person");

        browser().tabTo("Record the reply");
        browser().follow();
        browser().tabTo("on");
        browser().press("17", Keys.TAB, "11", Keys.TAB, "2026");
        for (String question : List.of("outcome", "matched", "adverse", "considered")) {
            browser().tabTo(question);
            browser().press(Keys.SPACE);
        }
        browser().press(Keys.TAB);
        browser().follow();

        assertThat(browser().words("#enquiries")).contains("No trace");
        assertThat(browser().words("#changes")).contains("police domestic abuse enquiry, about person");
    }

    @Test
    void a_practitioner_records_a_referral() {
        browser().signIn("practitioner");
        browser().open("/cases/c-1011");
        browser().tabTo("another referral");
        browser().follow();
        browser().tabTo("body");
        browser().press(Keys.SPACE);
        browser().tabTo("on");
        browser().press("17", Keys.TAB, "11", Keys.TAB, "2026", Keys.TAB);
        browser().follow();

        assertThat(browser().path()).startsWith("/cases/c-1011?since=");
        assertThat(browser().words("#changes")).contains("What has changed in the advice");
    }

    @Test
    void a_manager_decides_against_an_action_which_stays_in_the_advice() {
        browser().signIn("manager");
        browser().open("/cases/c-1014");
        browser().tabTo("Decide against it for: spousal risk tool, about person");
        browser().follow();
        browser().tabTo("author");
        browser().press(Keys.SPACE);
        browser().tabTo("reason");
        browser().press("the tool was filled in last week", Keys.TAB);
        browser().follow();

        assertThat(browser().words("#changes")).contains("spousal risk tool, about person");
        assertThat(browser().words("main")).contains("Decided against, and still asked for (1)");
    }

    @Test
    void policy_opens_an_advice_again_with_what_it_was_made_with() {
        browser().signIn("practitioner");
        browser().open("/cases/c-1022");
        browser().signIn("policy");
        browser().tabTo("Advice given");
        browser().follow();
        browser().tabTo("Number ");
        browser().follow();

        assertThat(browser().words("h1")).startsWith("Advice number").endsWith("on case c-1022");
        assertThat(browser().words("#receipt")).contains("england-and-wales 0.1.0", "Tuesday 17 November 2026");
    }

    @Test
    void advice_that_is_not_complete_says_so_before_anything_that_it_lists() {
        browser().signIn("practitioner");
        browser().open("/cases/c-1008");

        assertThat(browser().words("#incomplete")).containsIgnoringCase("this advice is incomplete");
        assertThat(browser().top("#incomplete"))
                .isPositive()
                .isLessThan(browser().top("[data-action]"));
        assertThat(browser().top("#incomplete")).as("on the first screen").isLessThan(600);
    }

    @Test
    void what_goes_wrong_is_told_by_a_number_alone() {
        browser().signIn("practitioner");
        browser().open("/cases/c-1012");

        assertThat(browser().title()).startsWith("Sorry");
        assertThat(browser().words("main"))
                .contains("Page not found", "say the number")
                .doesNotContain("Exception");
    }

    @Test
    void every_page_is_accessible_and_asks_for_nothing_outside() throws IOException {
        List<String> wrong = new ArrayList<>();
        browser().open("/sign-in");
        wrong.addAll(browser().violations());
        browser().signIn("manager");
        for (String path : List.of(
                "/cases",
                "/cases/c-1008",
                "/cases/c-1008/timeline",
                "/cases/c-1024",
                "/cases/c-1008/enquiries/new",
                "/cases/c-1008/enquiries/enquiry-1/reply",
                "/cases/c-1008/referrals/new")) {
            browser().open(path);
            wrong.addAll(browser().violations());
        }
        browser().tabTo("Record");
        browser().follow();
        wrong.addAll(browser().violations());
        browser().signIn("policy");
        for (String path : List.of("/policy", "/policy/advice")) {
            browser().open(path);
            wrong.addAll(browser().violations());
        }
        browser().tabTo("Number ");
        browser().follow();
        wrong.addAll(browser().violations());

        assertThat(wrong).isEmpty();
        assertThat(browser().errors()).isEmpty();
        assertThat(browser().asksForOutside()).isEmpty();
    }

    @Test
    void a_picture_of_a_case_is_left_for_the_readme() throws IOException {
        browser().signIn("practitioner");
        browser().open("/cases/c-1008");

        Files.write(PICTURE, browser().picture());

        assertThat(PICTURE).isNotEmptyFile();
    }
}
