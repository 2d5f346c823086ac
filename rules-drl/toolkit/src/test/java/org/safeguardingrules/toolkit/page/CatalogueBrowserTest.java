package org.safeguardingrules.toolkit.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/** The catalogue that the build wrote, in a real browser. */
class CatalogueBrowserTest {

    private static final Path PAGE = Path.of("target/catalogue.html").toAbsolutePath();
    private static final String SHOWN_RULES =
            "Array.from(document.querySelectorAll('details.row:not([hidden])" + " .rule:not([hidden])'))";

    private static Optional<Chromium> shared = Optional.empty();

    @BeforeAll
    static void start() {
        shared = Optional.of(Chromium.start(Map.of()));
    }

    @BeforeEach
    void open() {
        assertThat(PAGE).as("the catalogue that the build writes").exists();
        chromium().open(PAGE);
    }

    @AfterAll
    static void stop() {
        shared.ifPresent(Chromium::close);
    }

    @Test
    void opens_from_a_file_without_an_error_and_asks_for_nothing_else() {
        assertThat(browser().getTitle()).startsWith("Catalogue: ");
        assertThat(found()).isEqualTo(all());
        assertThat(chromium().console()).isEmpty();
        assertThat(chromium().asksForOutside()).isEmpty();
    }

    @Test
    void search_finds_a_row_by_its_id_and_by_words_anywhere_in_it() {
        type("INQ-10");
        assertThat(shownRows()).contains("INQ-10").hasSizeLessThan(20);

        clear();
        type("strangulation rating");
        assertThat(shownRows()).isNotEmpty().hasSizeLessThan(40);

        clear();
        type("no such words anywhere");
        assertThat(shownRows()).isEmpty();
        assertThat(browser().findElement(By.id("nothing")).isDisplayed()).isTrue();

        clear();
        assertThat(found()).isEqualTo(all());
    }

    @ParameterizedTest
    @ValueSource(strings = {"theme", "stage", "kind", "force"})
    void each_choice_of_a_filter_narrows_to_the_rules_that_have_it(String filter) {
        List<String> values = strings("return Array.from(document.getElementById('" + filter
                + "').options).map(option => option.value).filter(value => value !== '')");
        assertThat(values).hasSizeGreaterThan(3);
        for (String value : values) {
            browser()
                    .findElement(By.cssSelector("#" + filter + " option[value='" + value + "']"))
                    .click();
            List<String> shown = strings("return " + SHOWN_RULES + ".map(rule => rule.dataset." + filter + ")");
            assertThat(shown).as(value).hasSizeBetween(1, ruleCount() - 1);
            assertThat(shown)
                    .allMatch(keys ->
                            keys.equals(value) || List.of(keys.split(" ")).contains(value));
        }
    }

    @Test
    void the_day_narrows_to_the_rules_in_force_on_it() {
        browser()
                .executeScript("const day = document.getElementById('day'); day.value = '2021-07-04';"
                        + " day.dispatchEvent(new Event('input', { bubbles: true }))");
        List<String> before = shownRules();
        browser()
                .executeScript("const day = document.getElementById('day'); day.value = '2021-07-05';"
                        + " day.dispatchEvent(new Event('input', { bubbles: true }))");
        List<String> after = shownRules();

        assertThat(before).hasSizeLessThan(ruleCount());
        assertThat(before).anyMatch(rule -> !after.contains(rule));
        assertThat(after).anyMatch(rule -> !before.contains(rule));
    }

    @Test
    void a_link_to_a_rule_opens_its_row_though_a_search_hides_it() {
        type("no such words anywhere");
        browser().executeScript("location.hash = '#rule-INQ-10'");

        assertThat(browser().findElement(By.id("rule-INQ-10")).isDisplayed()).isTrue();
    }

    @Test
    void the_keyboard_alone_reaches_and_opens_everything() {
        browser()
                .executeScript("window.reached = new Set();"
                        + " addEventListener('focusin', event => window.reached.add(event.target))");
        String tabs = String.join("", Collections.nCopies(100, Keys.TAB));
        String missing = "return Array.from(document.querySelectorAll('a[href], input, select, button, summary,"
                + " [tabindex=\"0\"]')).filter(it => it.checkVisibility() && !window.reached.has(it))"
                + ".map(it => it.outerHTML.slice(0, 100))";
        int presses = 0;
        do {
            new Actions(browser()).sendKeys(tabs).perform();
            presses += 100;
        } while (!strings(missing).isEmpty() && presses < 3000);
        assertThat(strings(missing)).isEmpty();

        WebElement row = browser().findElement(By.id("INQ-10"));
        browser().executeScript("arguments[0].querySelector('summary').focus()", row);
        new Actions(browser()).sendKeys(Keys.ENTER).perform();
        assertThat(row.getDomProperty("open")).isEqualTo("true");
    }

    @Test
    void axe_finds_no_violation_in_open_rows() throws IOException {
        type("curfew");
        browser().findElement(By.id("open")).click();
        browser()
                .executeScript("document.querySelectorAll('details.row[hidden]').forEach(row => row.remove());"
                        + "document.querySelectorAll('details.row details').forEach(part => { part.open = true })");

        assertThat(chromium().violations()).isEmpty();
    }

    @Test
    void without_scripts_every_row_opens_and_no_filter_is_offered() {
        try (Chromium withoutScripts =
                Chromium.start(Map.of("profile.managed_default_content_settings.javascript", 2))) {
            withoutScripts.open(PAGE);
            ChromeDriver browser = withoutScripts.driver();

            assertThat(browser.findElement(By.id("filters")).isDisplayed()).isFalse();
            browser.findElement(By.cssSelector("#INQ-10 summary")).click();
            assertThat(browser.findElement(By.id("rule-INQ-10")).isDisplayed()).isTrue();
        }
    }

    private static Chromium chromium() {
        return shared.orElseThrow();
    }

    private static ChromeDriver browser() {
        return chromium().driver();
    }

    private void type(String words) {
        browser().findElement(By.id("search")).sendKeys(words);
    }

    private void clear() {
        browser().findElement(By.cssSelector("#filters button[type=reset]")).click();
    }

    private String found() {
        return browser().findElement(By.id("found")).getText();
    }

    private String all() {
        int rows = browser().findElements(By.cssSelector("details.row")).size();
        return rows + " of " + rows + " rows, " + ruleCount() + " rules";
    }

    private int ruleCount() {
        return browser().findElements(By.className("rule")).size();
    }

    private List<String> shownRows() {
        return strings("return Array.from(document.querySelectorAll('details.row:not([hidden])')).map(row => row.id)");
    }

    private List<String> shownRules() {
        return strings("return " + SHOWN_RULES + ".map(rule => rule.id)");
    }

    private List<String> strings(String script) {
        return texts(browser().executeScript(script));
    }

    private static List<String> texts(@Nullable Object list) {
        return ((List<?>) Objects.requireNonNull(list))
                .stream().map(String::valueOf).toList();
    }
}
