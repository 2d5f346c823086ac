package org.safeguardingrules.toolkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {

    private static final String RULE = "rules/children/enquiry.drl";
    private static final String NUMBERS = "parameters/all.yaml";
    private static final String SCENARIO = "scenarios/children/CHI-01.yaml";

    @TempDir
    Path parent = Path.of("");

    private EditedPack pack = new EditedPack(parent);

    @BeforeEach
    void copyPack() {
        pack = EditedPack.in(parent).withScenarios();
    }

    @Test
    void a_save_runs_what_it_can_affect_and_says_what_failed() {
        assertThat(saidOf(() -> pack.change(NUMBERS, "number: 2", "number: 3")))
                .startsWith("parameters/all.yaml\n" + pack.folder().resolve(SCENARIO) + ":")
                .contains("expected: ", "actual: ")
                .containsPattern("\nScenarios: [1-9] of [0-9]+, failed: [1-9]\\.$");
    }

    @Test
    void what_failed_runs_again_until_it_passes() {
        String said = saidOf(
                () -> pack.change(NUMBERS, "number: 2", "number: 3"),
                () -> pack.change(RULE, "rule \"", "// why\nrule \""),
                () -> pack.change(NUMBERS, "number: 3", "number: 2"),
                () -> pack.change(RULE, "// why\n", ""));

        List<String> rounds = said.lines()
                .filter(line -> line.startsWith("Scenarios: "))
                .map(line -> line.replaceAll(".*, ", ""))
                .toList();
        assertThat(rounds).hasSize(4);
        assertThat(rounds.get(0)).isEqualTo(rounds.get(1)).isNotEqualTo("failed: 0.");
        assertThat(rounds.subList(2, 4)).containsOnly("failed: 0.");
    }

    @Test
    void a_broken_pack_is_shown_with_a_caret_and_the_next_save_goes_on() {
        String said =
                saidOf(() -> pack.change(RULE, "Child( ", "Childe( "), () -> pack.change(RULE, "Childe( ", "Child( "));

        assertThat(said)
                .contains(pack.folder().resolve(RULE) + ":", "Maybe 'Child'", "^\nMistakes: 1.\n")
                .endsWith("rules/children/enquiry.drl\nScenarios: 0 of 10, failed: 0.");
    }

    @Test
    void saves_that_arrive_together_are_one_round() {
        assertThat(saidOf(() -> pack.change(NUMBERS, "number: 2", "number: 3")
                        .change(RULE, "rule \"", "// why\nrule \"")
                        .change(SCENARIO, "rule: CHI-01", "# why\nrule: CHI-01")))
                .startsWith("parameters/all.yaml, rules/children/enquiry.drl, scenarios/children/CHI-01.yaml\n")
                .containsOnlyOnce("Scenarios: ");
    }

    @Test
    void an_edited_scenario_runs_with_those_of_its_file() {
        assertThat(saidOf(() -> pack.change(SCENARIO, "rule: CHI-01", "# why\nrule: CHI-01")))
                .containsPattern("\nScenarios: [1-9] of 10, failed: 0\\.$");
    }

    @Test
    void temporary_files_of_editors_and_their_renames_are_no_change() {
        assertThat(saidOf(
                        () -> pack.write("rules/children/.enquiry.drl.swp", "b0VIM")
                                .write("rules/children/4913", "")
                                .write("rules/children/enquiry.drl~", "rule")
                                .write("rules/children/#enquiry.drl#", "rule")
                                .write("rules/children/enquiry.drl___jb_tmp___", "rule"),
                        () -> replacedBySameText(RULE)))
                .isEmpty();
    }

    @Test
    void a_folder_that_is_deleted_ends_it_and_is_named() throws Exception {
        Watch watch = new Watch(pack.folder(), () -> delete(pack.folder()), new PrintWriter(new StringWriter()));
        watch.once();

        assertThatThrownBy(watch::goOn)
                .isInstanceOf(WrongInput.class)
                .hasMessageStartingWith(pack.folder() + " is gone. Maybe ");
    }

    @Test
    void once_is_one_round_with_an_exit_code() {
        assertThat(Called.with("watch", pack.folder(), "--once").exit()).isZero();

        pack.change(NUMBERS, "number: 2", "number: 3");

        assertThat(Called.with("watch", pack.folder(), "--once").exit()).isEqualTo(1);
    }

    @Test
    @Timeout(120)
    void the_file_system_says_when_something_is_saved() throws Exception {
        PipedOutputStream out = new PipedOutputStream();
        try (Scanner said = new Scanner(new PipedInputStream(out, 1 << 16), StandardCharsets.UTF_8);
                FolderEvents events = FolderEvents.of(pack.folder())) {
            Watch watch = new Watch(
                    pack.folder(), events, new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
            CompletableFuture<Boolean> ended = new CompletableFuture<>();
            Thread watching = new Thread(() -> ended.complete(watches(watch)));
            watching.start();
            assertThat(said.findWithinHorizon("failed: 0", 0)).isNotNull();

            pack.change(NUMBERS, "number: 2", "number: 3");
            assertThat(said.findWithinHorizon("failed: [1-9]", 0)).isNotNull();

            pack.write("scenarios/new/NEW.yaml", "scenarios: nothing");
            assertThat(said.findWithinHorizon("scenarios/new/NEW.yaml:1:", 0)).isNotNull();

            watching.interrupt();
            assertThat(ended.get(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** Watches until it is interrupted. */
    private static boolean watches(Watch watch) {
        try {
            watch.once();
            watch.goOn();
            return false;
        } catch (InterruptedException ended) {
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is said of these changes, one after another, but for the time taken. */
    private String saidOf(Runnable... edits) {
        Iterator<Runnable> next = List.of(edits).iterator();
        StringWriter said = new StringWriter();
        Watch watch = new Watch(
                pack.folder(),
                () -> {
                    if (!next.hasNext()) {
                        throw new InterruptedException();
                    }
                    next.next().run();
                },
                new PrintWriter(said));
        try {
            assertThat(watch.once()).isTrue();
            said.getBuffer().setLength(0);
            watch.goOn();
        } catch (InterruptedException done) {
            return said.toString().replaceAll(" \\([0-9.]+ s\\)", "").strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("watching went on");
    }

    private void replacedBySameText(String file) {
        try {
            Path original = pack.folder().resolve(file);
            Path fresh = Files.copy(original, parent.resolve("fresh"));
            Files.move(fresh, original, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
