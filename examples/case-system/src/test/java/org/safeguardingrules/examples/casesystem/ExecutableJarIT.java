package org.safeguardingrules.examples.casesystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as somebody runs it, with Drools: the pack and the engine lie in jars within the jar. */
class ExecutableJarIT {

    private static final Path JAR = Path.of("target/case-system.jar").toAbsolutePath();
    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @TempDir
    Path folder = Path.of("");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();

    @Test
    void it_starts_by_itself_and_advises_on_its_caseload() throws IOException, InterruptedException {
        Process system = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        JAR.toString(),
                        "--server.port=0",
                        "--case-system.engine=drools")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said = system.inputReader(StandardCharsets.UTF_8)) {
            String page = signedIn("http://localhost:" + port(said));

            assertThat(page).contains("25 cases", "norfolk-2019", "overdue").doesNotContain("rules failed");
        } finally {
            system.destroyForcibly().waitFor();
        }
    }

    private static String port(BufferedReader said) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher started = STARTED.matcher(line);
            if (started.find()) {
                return started.group(1);
            }
            all.append(line).append('\n');
        }
        throw new AssertionError("The system ended before it had started: " + all);
    }

    /** What a manager sees first. */
    private String signedIn(String origin) throws IOException, InterruptedException {
        HttpRequest form =
                HttpRequest.newBuilder(URI.create(origin + "/sign-in")).build();
        Matcher token = TOKEN.matcher(client.send(form, BodyHandlers.ofString()).body());
        assertThat(token.find()).isTrue();
        String typed =
                "username=manager&password=manager&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        HttpRequest signIn = HttpRequest.newBuilder(URI.create(origin + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(typed))
                .build();
        return client.send(signIn, BodyHandlers.ofString()).body();
    }
}
