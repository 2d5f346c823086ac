package org.safeguardingrules.compiler.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.compiler.diagnostic.Diagnostic;
import org.safeguardingrules.compiler.reader.PackFiles;
import org.safeguardingrules.compiler.reader.PackSource;
import org.safeguardingrules.compiler.reader.ReadPack;
import org.safeguardingrules.compiler.testkit.Scenarios;

/**
 * Which changes are made, and which of them the scenarios of a small pack notice. Run with {@code
 * -Dmutation.golden=write} to write the golden texts anew, and read the difference before it is kept.
 */
class MutationTest {

    private static final Path TINY = Path.of("src/test/resources/packs/tiny");
    private static final Path FOLDER = Path.of("src/test/resources/mutation");

    @Test
    void every_kind_of_change_is_made_and_said_in_words() throws IOException {
        SortedMap<String, String> files = tiny();
        for (String part : new String[] {"parameters", "definitions"}) {
            files.put(part + "/mutation.yaml", Files.readString(FOLDER.resolve(part + ".yaml")));
        }
        files.put("rules/mutation/rules.drl", Files.readString(FOLDER.resolve("rules.drl")));
        String changes =
                mutation(files).mutants().stream().map(mutant -> mutant + "\n").collect(Collectors.joining());
        assertGolden(changes, "changes.txt");
    }

    @Test
    void what_no_scenario_notices_survives() throws IOException {
        MutationResult result = mutation(tiny()).run(mutant -> true);
        String survivors =
                result.survivors().stream().map(mutant -> mutant + "\n").collect(Collectors.joining());
        assertGolden(survivors + result.summary() + "\n", "survivors.txt");
        assertThat(result.diagnostics()).isEmpty();
    }

    @Test
    void a_scenario_more_notices_more() {
        SortedMap<String, String> files = tiny();
        assertThat(survives(files, "POL-01", "“routine” becomes “advisory”")).isFalse();
        files.computeIfPresent("scenarios/police/POL-01.yaml", (path, text) -> text.replace("priority: routine, ", ""));
        assertThat(survives(files, "POL-01", "“routine” becomes “advisory”")).isTrue();
    }

    @Test
    void what_no_case_can_tell_is_counted_apart() {
        SortedMap<String, String> files = tiny();
        int survivors = mutation(files).run(mutant -> true).survivors().size();
        files.put(Equivalent.FILE, equivalent("police enquiry", "“the police” becomes “somebody else”"));
        MutationResult result = mutation(files).run(mutant -> true);
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.equivalent()).isOne();
        assertThat(result.survivors()).hasSize(survivors - 1);
    }

    @Test
    void an_entry_about_a_change_that_a_scenario_notices_is_a_mistake() {
        SortedMap<String, String> files = tiny();
        files.put(Equivalent.FILE, equivalent("POL-01", "the rule is dropped"));
        assertThat(mistakes(files))
                .isEqualTo("equivalents.yaml:1:3: A scenario notices if the rule is dropped in 'POL-01'."
                        + " Maybe leave the entry out.");
    }

    @Test
    void an_entry_that_names_no_change_is_a_mistake() {
        SortedMap<String, String> files = tiny();
        files.put(Equivalent.FILE, equivalent("POL-01", "the rule is droped"));
        assertThat(mistakes(files))
                .isEqualTo("equivalents.yaml:1:3: There is no change 'the rule is droped' in 'POL-01'."
                        + " Maybe 'the rule is dropped'.");
    }

    @Test
    void a_scenario_that_fails_anyway_notices_nothing_and_is_named() {
        SortedMap<String, String> files = tiny();
        files.computeIfPresent(
                "scenarios/police/POL-01.yaml", (path, text) -> text.replace("priority: routine", "priority: urgent"));
        assertThat(mistakes(files))
                .isEqualTo("scenarios/police/POL-01.yaml:3:5: 'The police are asked about an event recorded as domestic"
                        + " abuse' fails while nothing is changed. Maybe 'safeguarding test' first: what fails"
                        + " anyway notices nothing.");
    }

    private static boolean survives(SortedMap<String, String> files, String of, String change) {
        return mutation(files).run(mutant -> true).survivors().stream()
                .anyMatch(mutant -> mutant.of().equals(of) && mutant.change().equals(change));
    }

    private static String mistakes(SortedMap<String, String> files) {
        return mutation(files).run(mutant -> true).diagnostics().stream()
                .map(Diagnostic::toString)
                .collect(Collectors.joining("\n"));
    }

    private static String equivalent(String in, String change) {
        return "- in: " + in + "\n  if: \"" + change + "\"\n  reason: Nobody can tell.\n";
    }

    private static Mutation mutation(SortedMap<String, String> files) {
        ReadPack read = PackSource.read(new PackFiles(files));
        return Mutation.of(read, Scenarios.read(read.files(), read.orThrow()).all());
    }

    private static SortedMap<String, String> tiny() {
        try {
            return new TreeMap<>(PackFiles.in(TINY).texts());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertGolden(String text, String name) throws IOException {
        Path golden = FOLDER.resolve(name);
        if ("write".equals(System.getProperty("mutation.golden"))) {
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }
}
