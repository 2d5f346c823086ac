package org.safeguardingrules.examples.casesystem.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium at the pages of the system. Where there is none, the test that wants one is skipped. */
final class Browser implements AutoCloseable {

    /** More stops than any page has. */
    private static final int MOST_STOPS = 300;

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final ChromeDriver driver;
    private final String origin;

    private Browser(ChromeDriver driver, String origin) {
        this.driver = driver;
        this.origin = origin;
    }

    static Browser at(int port) {
        Optional<File> chromium = onPath("chromium");
        Optional<File> driver = onPath("chromedriver");
        assumeTrue(
                chromium.isPresent() && driver.isPresent(),
                "There is no chromium with chromedriver on the path, so the pages are not looked at in a browser.");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.orElseThrow());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--window-size=1100,1000");
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.orElseThrow())
                .build();
        return new Browser(new ChromeDriver(service, options), "http://localhost:" + port);
    }

    private static Optional<File> onPath(String program) {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .map(Path::toFile)
                .findFirst();
    }

    void open(String path) {
        driver.get(origin + path);
    }

    /** Signs in as if nobody had been before, by the keyboard. */
    void signIn(String name) {
        driver.manage().deleteAllCookies();
        open("/sign-in");
        tabTo("username");
        press(name, Keys.TAB, name);
        follow();
    }

    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Presses enter where that leads to another page, and waits until it is there. */
    void follow() {
        driver.executeScript("document.documentElement.dataset.left = 'soon'");
        press(Keys.ENTER);
        new WebDriverWait(driver, LONGEST_WAIT)
                .until(page -> Boolean.TRUE.equals(driver.executeScript("return document.readyState === 'complete'"
                        + " && document.documentElement.dataset.left === undefined")));
    }

    /** Goes by the tabulator to what has this id, or whose words begin so. */
    void tabTo(String idOrWords) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            press(Keys.TAB);
            Object found = driver.executeScript(
                    "const it = document.activeElement; const words = it.innerText.replace(/\\s+/g, ' ').trim();"
                            + " return it.id === arguments[0] || words.startsWith(arguments[0])",
                    idOrWords);
            if (Boolean.TRUE.equals(found) && !isWholePage()) {
                return;
            }
        }
        throw new AssertionError("The tabulator does not reach '" + idOrWords + "' at " + path());
    }

    private boolean isWholePage() {
        return Boolean.TRUE.equals(driver.executeScript("return document.activeElement === document.body"));
    }

    /** The id of what has the focus. */
    String focus() {
        return String.valueOf(driver.executeScript("return document.activeElement.id"));
    }

    String path() {
        return driver.getCurrentUrl().substring(origin.length());
    }

    String title() {
        return driver.getTitle();
    }

    /** The words of an element; empty where there is none. */
    String words(String selector) {
        return String.valueOf(driver.executeScript(
                "const it = document.querySelector(arguments[0]); return it ? it.innerText : ''", selector));
    }

    /** How far below the top of the page an element begins, in pixels; negative where it cannot be seen. */
    double top(String selector) {
        Object top = driver.executeScript(
                "const it = document.querySelector(arguments[0]);"
                        + " return it && it.checkVisibility() ? it.getBoundingClientRect().top + scrollY : -1",
                selector);
        return ((Number) Objects.requireNonNull(top, selector)).doubleValue();
    }

    /** What went wrong in the pages since this was last asked. */
    List<String> errors() {
        return messages(LogType.BROWSER).toList();
    }

    /** What the pages asked for elsewhere since this was last asked. */
    List<String> asksForOutside() {
        return messages(LogType.PERFORMANCE)
                .filter(message -> message.contains("Network.requestWillBeSent\""))
                .filter(message ->
                        !message.contains("\"url\":\"" + origin + "/") && !message.contains("\"url\":\"data:"))
                .toList();
    }

    private Stream<String> messages(String log) {
        return driver.manage().logs().get(log).getAll().stream().map(LogEntry::getMessage);
    }

    /** What axe-core finds wrong with the page as it stands, each with the first places. */
    List<String> violations() throws IOException {
        try (InputStream axe = Objects.requireNonNull(
                Browser.class.getResourceAsStream("/axe.min.js"), "axe-core is not on the class path")) {
            driver.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        Object found = driver.executeAsyncScript("const done = arguments[arguments.length - 1];"
                + " axe.run(document, { resultTypes: ['violations'] }).then(result => done(result.violations.map("
                + "it => it.id + ': ' + it.help + ' ' + it.nodes.slice(0, 3).map(node => node.html).join(' '))),"
                + " error => done([String(error)]))");
        return ((List<?>) Objects.requireNonNull(found, "axe-core says nothing"))
                .stream().map(String::valueOf).toList();
    }

    /** A picture of the top of the page. */
    byte[] picture() {
        driver.manage().window().setSize(new Dimension(900, 1200));
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
