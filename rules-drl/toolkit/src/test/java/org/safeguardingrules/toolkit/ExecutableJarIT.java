package org.safeguardingrules.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as somebody runs it: from another folder, in a terminal that knows ASCII alone. */
class ExecutableJarIT {

    private static final Path JAR = Path.of("target/safeguarding.jar").toAbsolutePath();
    private static final Path NORFOLK =
            Path.of("../../examples/quickstart/norfolk-2019.json").toAbsolutePath();

    @TempDir
    Path folder = Path.of("");

    @Test
    void it_advises_with_the_pack_inside() throws IOException, InterruptedException {
        Called called = run("advise", NORFOLK, "--as-at", "2019-05-13");

        assertThat(called.exit()).isZero();
        assertThat(called.err()).isEmpty();
        assertThat(called.out()).startsWith("Advice on case norfolk-2019\n").contains("Pack england-and-wales ");
    }

    @Test
    void it_compiles_and_loads_an_edited_pack_and_prints_utf_8() throws IOException, InterruptedException {
        EditedPack pack =
                EditedPack.in(folder).change("rules/children/enquiry.drl", ".notRuledOut )\nthen", ".yes )\nthen");
        Path caseFile = CaseFiles.write(
                folder, Files.readString(CaseFiles.childInContact(folder)).replace("child-1", "Ll\u0177n"));

        assertThat(run("compile", pack.folder(), "-o", "edited.pack").exit()).isZero();
        Called called = run("advise", caseFile, "--as-at", "2026-07-02", "--pack", "edited.pack");

        assertThat(called.err()).isEmpty();
        assertThat(called.out()).contains("about Ll\u0177n, for period-1");
    }

    @Test
    void it_refuses_on_standard_error_with_its_exit_code() throws IOException, InterruptedException {
        assertThat(run("advise", "nothing.json"))
                .isEqualTo(new Called(
                        2, "", "There is no file nothing.json. Maybe the path starts from another folder.\n"));
        assertThat(run(
                                "check",
                                EditedPack.in(folder)
                                        .change("pack.yaml", "1.0.0", "one")
                                        .folder())
                        .exit())
                .isEqualTo(1);
    }

    private Called run(Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=US-ASCII",
                "-jar",
                JAR.toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        return new Called(process.waitFor(), Files.readString(out), Files.readString(err));
    }
}
