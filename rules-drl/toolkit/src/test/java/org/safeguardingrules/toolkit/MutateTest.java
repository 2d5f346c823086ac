package org.safeguardingrules.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutateTest {

    private static final String RULES = "rules/police/enquiry.drl";

    @TempDir
    Path parent = Path.of("");

    private EditedPack pack = new EditedPack(parent);

    @BeforeEach
    void copyPack() {
        pack = EditedPack.in(parent).withScenarios();
    }

    @Test
    void it_prints_the_scenario_that_is_missing_at_the_place_of_the_rule() {
        Called called = mutate("--rule", "CHI-01");

        assertThat(called.exit()).isEqualTo(1);
        assertThat(called.out())
                .contains(pack.folder() + "/rules/children/enquiry.drl:9:21: no scenario notices if “it is not ruled"
                        + " out that the period is current” is dropped in CHI-01\n")
                .doesNotContain("POL-01")
                .endsWith("(noticed 53.3%).\n");
    }

    @Test
    void where_every_change_is_noticed_nothing_is_wrong() {
        Called called = mutate("--rule", "POL-01");

        pack.write("equivalents.yaml", """
                - in: police enquiry
                  if: “the police” becomes “somebody else”
                  reason: An example.
                - in: TELL-POLICE
                  if: “expected” becomes “suggested”
                  reason: An example.
                """);

        assertThat(called.exit()).isEqualTo(1);
        assertThat(mutate("--rule", "POL-01").exit()).isZero();
    }

    @Test
    void the_score_of_the_whole_pack_is_shown_by_the_catalogue_until_a_file_changes() throws IOException {
        mutate("--rule", "POL-01");
        assertThat(catalogue()).doesNotContain("made one at a time");

        mutate();
        assertThat(catalogue()).contains("changes to its rules, definitions and numbers, made one at a time");

        pack.change(RULES, "every event with a weapon", "each event with a weapon");
        assertThat(catalogue()).doesNotContain("made one at a time");
    }

    @Test
    void an_unknown_rule_is_named_with_the_nearest() {
        Called called = mutate("--rule", "POL-1");

        assertThat(called.exit()).isEqualTo(2);
        assertThat(called.err()).isEqualTo("The pack has no rule 'POL-1'. Maybe 'POL-01'.\n");
    }

    @Test
    void only_what_changed_since_a_revision_is_changed() throws Exception {
        git("init", "--quiet");
        git("add", ".");
        git("-c", "user.name=editor", "-c", "user.email=editor@example.org", "commit", "--quiet", "-m", "before");
        pack.change(RULES, "every event with a weapon", "each event with a weapon");

        Called called = mutate("--changed-since", "HEAD");

        assertThat(called.err()).isEmpty();
        assertThat(called.out()).startsWith("Changes: 6, noticed: 6,");
        assertThat(called.exit()).isZero();
    }

    @Test
    void a_revision_that_there_is_not_is_named() {
        Called called = mutate("--changed-since", "no-such-revision");

        assertThat(called.exit()).isEqualTo(2);
        assertThat(called.err())
                .isEqualTo("There is no revision 'no-such-revision' of " + pack.folder()
                        + ". Maybe the folder is in no git repository, or 'git log --oneline' names the revision.\n");
    }

    private Called mutate(String... options) {
        List<Object> arguments = new ArrayList<>(List.of("mutate", pack.folder()));
        arguments.addAll(List.of(options));
        return Called.with(arguments.toArray());
    }

    private String catalogue() throws IOException {
        Path page = parent.resolve("catalogue.html");
        Called.with("catalogue", pack.folder(), "-o", page);
        return Files.readString(page);
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-C", parent.toString()));
        command.addAll(List.of(arguments));
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
    }
}
