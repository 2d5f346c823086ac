package org.safeguardingrules.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguardingrules.compiler.compile.Compilation;
import org.safeguardingrules.compiler.compile.RuleCompiler;
import org.safeguardingrules.compiler.reader.PackSource;
import org.safeguardingrules.json.Schemas;
import org.safeguardingrules.pack.Pack;

/** How the command is called, and what it says where a call or what it names is wrong. */
class CallsTest {

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "'', COMMAND",
        "advise, --known-at=INSTANT_OR_DATE",
        "explain, --about=SUBJECT",
        "conform, --reference=DIR",
        "check, DIR",
        "compile, -o=FILE",
        "test, --only=NAME",
        "schema, WORD",
        "schemas, DIR",
        "new, QUESTION=ANSWER"
    })
    void each_command_helps(String command, String says) {
        Called called = command.isEmpty() ? Called.with("--help") : Called.with(command, "--help");

        assertThat(called.exit()).isZero();
        assertThat(called.err()).isEmpty();
        assertThat(called.out()).contains("Usage: safeguarding", says, "Exit codes:");
    }

    @Test
    void the_rehearsal_for_the_scripts_goes_well_says_nothing_and_is_not_listed() {
        assertThat(Called.with("rehearse")).isEqualTo(new Called(0, "", ""));
        assertThat(Called.with("--help").out()).doesNotContain("rehearse");
    }

    @Test
    void the_version_names_library_and_pack() {
        assertThat(Called.with("--version").out()).contains("safeguarding ", "pack england-and-wales ", "digest ");
    }

    @Test
    void the_schemas_are_those_of_the_json_module() {
        assertThat(Called.with("schema", "case-file")).isEqualTo(new Called(0, Schemas.caseFile(), ""));
        assertThat(Called.with("schema", "advice")).isEqualTo(new Called(0, Schemas.advice(), ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "|Missing required subcommand. Maybe 'safeguarding --help' says",
                "chek|'chek'. Maybe check is meant",
                "advise|'CASE.json'. Maybe 'safeguarding advise --help' says",
                "advise c.json --asat 2019-01-01|Maybe --as-at is meant",
                "advise c.json --as-at 11/5/2019|'11/5/2019' is neither a date nor an instant. Maybe 2019-11-11 is meant",
                "advise c.json --as-at 2019-02-29|'2019-02-29' is neither a date nor an instant. Maybe ",
                "advise c.json --as-at 2019-02-28T10:00:00|'2019-02-28T10:00:00' is neither a date nor an instant. Maybe ",
                "advise c.json --format xml|'xml'. Maybe ",
                "advise c.json --for persn|Advice cannot be printed for 'persn'. Maybe 'person'.",
                "advise c.json --show MARAC|--show MARAC without --for person. Maybe --for person is meant too.",
                "advise c.json --cleared-for open|--cleared-for open without --for agency:NAME. Maybe ",
                "advise c.json --for agency:police --cleared-for secret|Nothing is labelled 'secret'. Maybe ",
                "advise no-such-file.json|There is no file no-such-file.json. Maybe ",
                "explain c.json|'--rule=ID'. Maybe 'safeguarding explain --help' says",
                "advise .|. is a folder. Maybe ",
                "advise pom.xml|pom.xml is no usable case file:",
                "check no-such-folder|no-such-folder is no folder. Maybe ",
                "check src|src holds no pack.yaml. Maybe ",
                "compile ../england-and-wales|'-o=FILE'. Maybe ",
                "compile ../england-and-wales -o no-such-folder/x|no-such-folder/x cannot be written. Maybe ",
                "compile ../england-and-wales -o src|src is a folder. Maybe ",
                "test ../england-and-wales -o page.html|-o page.html without --coverage. Maybe --coverage is meant too.",
                "test no-such-folder|no-such-folder is no folder. Maybe ",
                "schema|Missing required parameter: 'WORD'. Maybe ",
                "schema advise|There is no schema of 'advise'. Maybe 'advice'"
            })
    void a_wrong_call_is_answered_with_one_message_that_helps(String call, String says) {
        assertRefused(Called.with((Object[]) (call == null ? new String[0] : call.split(" "))), says);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{} {}",
                "[]",
                "{\"id\": \"case-1\", \"persn\": {}}",
                "{\"id\": 1, \"person\": {\"id\": \"p\"}}"
            })
    void a_case_file_that_cannot_be_used_is_refused_with_every_problem(String json) {
        Path file = CaseFiles.write(folder, json);
        Called called = Called.with("advise", file, "--as-at", "2026-07-02");
        assertRefused(called, file + " is no usable case file:\n");
        assertThat(called.err().lines().skip(1)).isNotEmpty().allMatch(line -> line.contains(". Maybe "));
    }

    @Test
    void a_pack_with_mistakes_is_refused_with_all_of_them() {
        EditedPack pack = EditedPack.in(folder).change("rules/children/enquiry.drl", "\"routine\"", "\"rutine\"");
        Called called = Called.with(
                "advise", CaseFiles.childInContact(folder), "--as-at", "2026-07-02", "--pack", pack.folder());
        assertRefused(called, "/pack/rules/children/enquiry.drl:7:");
    }

    @Test
    void a_file_that_is_no_pack_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("my.pack"), "no zip");
        Called called =
                Called.with("advise", CaseFiles.childInContact(folder), "--as-at", "2026-07-02", "--pack", file);
        assertRefused(called, file + " is not a pack file. Maybe ");
    }

    @Test
    void a_pack_for_another_engine_is_refused_and_both_are_named() throws IOException {
        EditedPack edited = EditedPack.in(folder);
        Compilation made = RuleCompiler.withoutCache()
                .compile(PackSource.read(edited.folder()).orThrow());
        Pack old = made.pack()
                .compiled(
                        made.pack().digest(),
                        made.pack().vocabulary(),
                        "drools 9.44.0",
                        made.pack().compiledRules());
        Path file = folder.resolve("old.pack");
        new Compilation(old, made.classes()).writeTo(file);

        Called called =
                Called.with("advise", CaseFiles.childInContact(folder), "--as-at", "2026-07-02", "--pack", file);

        assertRefused(called, "'drools 9.44.0'");
        assertThat(called.err()).contains("'" + made.pack().engine() + "' is running. Maybe ");
    }

    private static void assertRefused(Called called, String says) {
        assertThat(called.exit()).isEqualTo(2);
        assertThat(called.out()).isEmpty();
        assertThat(called.err())
                .contains(says)
                .contains("Maybe ")
                .doesNotContain("\tat ", "Exception", "This should not happen");
    }
}
