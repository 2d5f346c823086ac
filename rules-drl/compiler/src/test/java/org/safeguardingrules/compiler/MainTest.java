package org.safeguardingrules.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeguardingrules.compiler.reader.PackSource;
import org.safeguardingrules.engine.DroolsEngine;
import org.safeguardingrules.pack.CompiledPack;

/** The build of a pack module, as Maven calls it. */
class MainTest {

    private static final Path TINY = Path.of("src/test/resources/packs/tiny");
    private static final String RULE_FILE = "rules/children/enquiry.drl";

    @TempDir
    Path target;

    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @Test
    void a_host_names_the_class_and_gets_the_pack_with_its_rules() throws Exception {
        assertThat(build(TINY)).isZero();
        assertThat(errors.toString(StandardCharsets.UTF_8)).isEmpty();
        try (URLClassLoader host =
                new URLClassLoader(new URL[] {classes().toUri().toURL()})) {
            String name = PackSource.read(TINY).className();
            CompiledPack pack =
                    (CompiledPack) host.loadClass(name).getMethod("pack").invoke(null);
            assertThat(pack.pack().digest())
                    .isEqualTo(PackSource.read(TINY).orThrow().digest());
            assertThat(pack.pack().compiledRules()).hasSize(2);
            new DroolsEngine(pack, pack.pack().rules(), 1_000);
        }
    }

    @Test
    void an_unchanged_pack_is_neither_compiled_nor_written_again() throws IOException {
        build(TINY);
        List<Path> first = files();
        for (Path file : first) {
            Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        }
        build(TINY);
        assertThat(files()).isEqualTo(first);
        for (Path file : first) {
            assertThat(Files.getLastModifiedTime(file)).as("%s", file).isEqualTo(FileTime.fromMillis(0));
        }
    }

    @Test
    void classes_of_rules_that_are_gone_go() throws IOException {
        Path pack = copyOfTiny();
        build(pack);
        List<Path> first = files();
        String text = Files.readString(pack.resolve(RULE_FILE));
        Files.writeString(pack.resolve(RULE_FILE), text.replace("$s : Supervision( current.notRuledOut )\n", ""));
        assertThat(build(pack)).as(errors.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(files()).hasSizeLessThan(first.size());
    }

    @Test
    void a_pack_with_mistakes_is_refused_with_each_of_them_and_without_a_stack_trace() throws IOException {
        Path pack = copyOfTiny();
        String text = Files.readString(pack.resolve(RULE_FILE));
        Files.writeString(pack.resolve(RULE_FILE), text.replace("current.notRuledOut", "curent.notRuledOut"));
        assertThat(build(pack)).isEqualTo(1);
        assertThat(errors.toString(StandardCharsets.UTF_8))
                .contains(RULE_FILE + ":9:", "curent", "Maybe")
                .doesNotContain("\tat ");
        assertThat(classes()).doesNotExist();
    }

    @Test
    void a_wrong_call_says_how_to_call() throws IOException {
        assertThat(Main.run(new String[] {"build"}, new PrintStream(errors))).isEqualTo(2);
        assertThat(build(target.resolve("nowhere"))).isEqualTo(2);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("Usage: build FOLDER CLASSES");
    }

    private int build(Path pack) throws IOException {
        String[] arguments = {"build", pack.toString(), classes().toString()};
        return Main.run(arguments, new PrintStream(errors, true, StandardCharsets.UTF_8));
    }

    private Path classes() {
        return target.resolve("classes");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(classes())) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private Path copyOfTiny() throws IOException {
        Path copy = target.resolve("pack");
        try (Stream<Path> files = Files.walk(TINY)) {
            for (Path file : files.toList()) {
                Path to = copy.resolve(TINY.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
        return copy;
    }
}
