package org.safeguardingrules.toolkit.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium, and what every page is asked in it. Where there is none, the test that wants one is skipped. */
final class Chromium implements AutoCloseable {

    private final ChromeDriver driver;

    private Chromium(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts one with these preferences. */
    static Chromium start(Map<String, Object> preferences) {
        Optional<File> chromium = onPath("chromium");
        Optional<File> driver = onPath("chromedriver");
        assumeTrue(
                chromium.isPresent() && driver.isPresent(),
                "There is no chromium with chromedriver on the path, so the page is not looked at in a browser.");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.get());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--window-size=1200,900");
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        options.setExperimentalOption("prefs", preferences);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.get())
                .build();
        ChromeDriver started = new ChromeDriver(service, options);
        started.manage().timeouts().scriptTimeout(Duration.ofMinutes(4));
        return new Chromium(started);
    }

    private static Optional<File> onPath(String program) {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .map(Path::toFile)
                .findFirst();
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Opens a page, and forgets what was logged before. */
    void open(Path page) {
        driver.get("about:blank");
        driver.manage().logs().get(LogType.PERFORMANCE);
        driver.get(page.toUri().toString());
    }

    /** What stands in the console since it was last asked. */
    List<String> console() {
        return messages(LogType.BROWSER).toList();
    }

    /** What the page asked for outside its own file. */
    List<String> asksForOutside() {
        return messages(LogType.PERFORMANCE)
                .filter(message -> message.contains("Network.requestWillBeSent\""))
                .filter(message -> !message.contains("\"url\":\"file:") && !message.contains("\"url\":\"data:"))
                .toList();
    }

    private Stream<String> messages(String log) {
        return driver.manage().logs().get(log).getAll().stream().map(LogEntry::getMessage);
    }

    /** What axe-core finds wrong with the page as it stands, each with the first places. */
    List<String> violations() throws IOException {
        try (InputStream axe = Objects.requireNonNull(
                Chromium.class.getResourceAsStream("/axe.min.js"), "axe-core is not on the class path")) {
            driver.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        Object found = driver.executeAsyncScript("const done = arguments[arguments.length - 1];"
                + " axe.run(document, { resultTypes: ['violations'] }).then(result => done(result.violations.map("
                + "it => it.id + ': ' + it.help + ' ' + it.nodes.slice(0, 3).map(node => node.html).join(' '))),"
                + " error => done([String(error)]))");
        return ((List<?>) Objects.requireNonNull(found, "axe-core says nothing"))
                .stream().map(String::valueOf).toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
