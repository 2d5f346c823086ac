package org.safeguardingrules.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the jar as somebody runs it: it answers as {@code java -jar} does, whatever becomes of its archive. */
@DisabledOnOs(OS.WINDOWS)
class LaunchScriptIT {

    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));
    private static final Path BUILT = Path.of("target").toAbsolutePath();
    private static final Path NORFOLK =
            Path.of("../../examples/quickstart/norfolk-2019.json").toAbsolutePath();
    private static final List<String> ADVISE = List.of("advise", NORFOLK.toString(), "--as-at", "2019-05-13");

    @TempDir
    Path folder = Path.of("");

    private Path home = Path.of("");
    private Path cache = Path.of("");

    @BeforeEach
    void install() throws IOException {
        install("installed");
    }

    private void install(String name) throws IOException {
        home = Files.createDirectory(folder.resolve(name));
        cache = folder.resolve("user's cache/of archives");
        for (String file : List.of("safeguarding", "safeguarding.jar")) {
            Files.copy(BUILT.resolve(file), home.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    @Test
    void the_first_run_and_the_next_answer_as_the_jar_does_and_the_next_has_an_archive() throws Exception {
        Called plain = byJar(ADVISE);

        assertThat(plain.exit()).isZero();
        assertThat(byScript(ADVISE)).isEqualTo(plain);
        Path archive = onlyArchive();
        assertThat(loadedFrom(archive)).contains("org.safeguardingrules.SafeguardingRules source: shared");
        assertThat(byScript(ADVISE)).isEqualTo(plain);
        assertThat(byScript(List.of("advise", "nothing.json"))).isEqualTo(byJar(List.of("advise", "nothing.json")));
        assertThat(onlyArchive()).isEqualTo(archive);
    }

    @Test
    void where_its_folder_has_a_blank_in_its_name_it_answers_as_the_jar_does() throws Exception {
        install("safe guarding");
        List<String> schema = List.of("schema", "case-file");
        Called plain = byJar(schema);

        assertThat(byScript(schema)).isEqualTo(plain);
        onlyArchive();
        assertThat(byScript(schema)).isEqualTo(plain);
    }

    @Test
    void a_run_that_goes_wrong_is_answered_and_makes_no_archive() throws Exception {
        List<String> wrong = List.of("advise", "nothing.json");

        assertThat(byScript(wrong)).isEqualTo(byJar(wrong));
        assertThat(cache).doesNotExist();
    }

    @Test
    void an_archive_that_cannot_be_made_or_used_is_not_mentioned() throws Exception {
        List<String> schema = List.of("schema", "case-file");
        Called plain = byJar(schema);

        Files.writeString(Files.createDirectories(cache.getParent()).resolve(cache.getFileName()), "no folder");
        assertThat(byScript(schema)).isEqualTo(plain);

        Files.delete(cache);
        byScript(schema);
        Path archive = onlyArchive();
        Files.delete(archive);
        Files.writeString(archive, "no archive");
        assertThat(byScript(schema)).isEqualTo(plain);
    }

    @Test
    void none_means_no_archive() throws Exception {
        cache = Path.of("none");

        assertThat(byScript(ADVISE)).isEqualTo(byJar(ADVISE));
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void another_jar_in_its_place_has_an_archive_of_its_own_and_two_first_runs_at_once_leave_one() throws Exception {
        List<String> schema = List.of("schema", "case-file");
        Called plain = byJar(schema);

        List<Process> both = List.of(started("one", schema), started("two", schema));
        for (Process process : both) {
            assertThat(process.waitFor()).isZero();
        }
        assertThat(Files.readString(folder.resolve("one.out"))).isEqualTo(plain.out());
        assertThat(Files.readString(folder.resolve("two.out"))).isEqualTo(plain.out());
        Path first = onlyArchive();

        Files.setLastModifiedTime(home.resolve("safeguarding.jar"), FileTime.fromMillis(1_000_000_000_000L));
        assertThat(byScript(schema)).isEqualTo(plain);
        assertThat(archives()).hasSize(2).contains(first);
    }

    @Test
    void it_is_found_through_a_link_and_says_so_where_there_is_no_java() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("linked"), Path.of("installed/safeguarding"));
        cache = Path.of("none");

        assertThat(run(List.of(link.toString(), "--version"), Map.of())).isEqualTo(byJar(List.of("--version")));
        assertThat(run(List.of(link.toString(), "--version"), Map.of("JAVA_HOME", folder.toString())))
                .isEqualTo(new Called(
                        2,
                        "",
                        "There is no Java at " + folder
                                + "/bin/java. Maybe install Java 17 or newer, and set JAVA_HOME to its folder.\n"));
    }

    private String loadedFrom(Path archive) throws IOException, InterruptedException {
        String option = Runtime.version().feature() >= 25 ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=";
        List<String> command = new ArrayList<>(
                List.of(java(), option + archive, "-Xlog:class+load", "-jar", home + "/safeguarding.jar"));
        command.addAll(ADVISE);
        return run(command, Map.of()).out();
    }

    private Path onlyArchive() throws IOException {
        List<Path> archives = archives();
        assertThat(archives).hasSize(1);
        return archives.get(0);
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.toList();
        }
    }

    private Called byJar(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java(), "-jar", home + "/safeguarding.jar"));
        command.addAll(arguments);
        return run(command, Map.of());
    }

    private Called byScript(List<String> arguments) throws IOException, InterruptedException {
        return called("script", started("script", arguments));
    }

    private Process started(String name, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(home + "/safeguarding"));
        command.addAll(arguments);
        return started(name, command, Map.of());
    }

    private Called run(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
        return called("other", started("other", command, environment));
    }

    private Process started(String name, List<String> command, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve(name + ".out").toFile())
                .redirectError(folder.resolve(name + ".err").toFile());
        builder.environment().put("JAVA_HOME", JAVA_HOME.toString());
        builder.environment().put("SAFEGUARDING_CACHE", cache.toString());
        builder.environment().putAll(environment);
        return builder.start();
    }

    private Called called(String name, Process process) throws IOException, InterruptedException {
        return new Called(
                process.waitFor(),
                Files.readString(folder.resolve(name + ".out")),
                Files.readString(folder.resolve(name + ".err")));
    }

    private static String java() {
        return JAVA_HOME.resolve("bin/java").toString();
    }
}
