package org.safeguardingrules.toolkit.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** The page of the measures of a caseload, in a real browser. */
class MeasuresBrowserTest {

    @TempDir
    static Path folder = Path.of("");

    private static Optional<Chromium> shared = Optional.empty();

    @BeforeAll
    static void start() throws IOException {
        Files.writeString(page(), MeasuresPage.of(MeasuresSample.report()));
        shared = Optional.of(Chromium.start(Map.of()));
    }

    private static Chromium browser() {
        return shared.orElseThrow();
    }

    private static Path page() {
        return folder.resolve("measures.html");
    }

    @BeforeEach
    void open() {
        browser().open(page());
    }

    @AfterAll
    static void stop() {
        shared.ifPresent(Chromium::close);
    }

    @Test
    void opens_from_a_file_without_an_error_and_asks_for_nothing_else() {
        assertThat(browser().driver().getTitle()).isEqualTo("Caseload measures as at 2 September 2019");
        assertThat(browser().console()).isEmpty();
        assertThat(browser().asksForOutside()).isEmpty();
    }

    @Test
    void a_table_of_teams_is_opened_by_the_keyboard_alone() {
        browser()
                .driver()
                .executeScript("[...document.querySelectorAll('section section summary')]"
                        + ".find(it => it.innerText === 'By team').focus()");
        new Actions(browser().driver()).sendKeys(Keys.ENTER).perform();

        assertThat(browser().driver().executeScript("return document.querySelector('details[open]').innerText"))
                .asString()
                .contains("By team", "north <team>");
    }

    @Test
    void every_label_of_the_drawing_lies_inside_it() {
        Object outside = browser()
                .driver()
                .executeScript("const box = document.querySelector('svg').getBoundingClientRect();"
                        + " return [...document.querySelectorAll('svg text')].filter(text => {"
                        + " const own = text.getBoundingClientRect(); return own.left < box.left || own.right > box.right; })"
                        + ".map(text => text.textContent)");

        assertThat(outside).isEqualTo(List.of());
    }

    @Test
    void axe_finds_no_violation_with_everything_open() throws IOException {
        browser().driver().executeScript("document.querySelectorAll('details').forEach(it => it.open = true)");

        assertThat(browser().violations()).isEmpty();
    }
}
