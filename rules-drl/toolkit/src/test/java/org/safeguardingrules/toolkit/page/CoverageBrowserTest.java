package org.safeguardingrules.toolkit.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The coverage page of a small pack, in a real browser(). */
class CoverageBrowserTest {

    @TempDir
    static Path folder = Path.of("");

    private static Optional<Chromium> shared = Optional.empty();

    @BeforeAll
    static void start() throws IOException {
        Files.writeString(page(), CoveragePageTest.page(CataloguePageTest.small()));
        shared = Optional.of(Chromium.start(Map.of()));
    }

    private static Chromium browser() {
        return shared.orElseThrow();
    }

    private static Path page() {
        return folder.resolve("coverage.html");
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
        assertThat(browser().driver().getTitle()).startsWith("Coverage: ");
        assertThat(browser().console()).isEmpty();
        assertThat(browser().asksForOutside()).isEmpty();
    }

    @Test
    void a_file_opens_by_the_keyboard_alone() {
        WebElement file = browser().driver().findElement(By.id("file-rules-police-enquiry-drl"));
        WebElement line = file.findElement(By.tagName("code"));
        boolean openAtFirst = line.isDisplayed();

        browser().driver().executeScript("arguments[0].querySelector('summary').focus()", file);
        new Actions(browser().driver()).sendKeys(Keys.ENTER).perform();

        assertThat(line.isDisplayed()).isNotEqualTo(openAtFirst);
    }

    @Test
    void axe_finds_no_violation_where_every_file_is_open() throws IOException {
        browser().driver().executeScript("document.querySelectorAll('details').forEach(part => { part.open = true })");

        assertThat(browser().violations()).isEmpty();
    }
}
