package org.safeguardingrules.compiler.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.safeguardingrules.engine.DroolsEngine;
import org.safeguardingrules.pack.CompiledPack;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.PackFile;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.Vocabulary;

class RuleCompilerTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    @TempDir
    Path folder;

    @Test
    void a_compiled_pack_says_what_it_was_made_from_and_for() {
        Pack pack = RuleCompiler.withoutCache().compile(twoFiles(1)).pack();
        assertThat(pack.engine()).isEqualTo(DroolsEngine.VERSION);
        assertThat(pack.vocabulary()).isEqualTo(Vocabulary.signature());
        assertThat(pack.digest()).hasSize(64);
        assertThat(pack.compiledRules())
                .hasSize(2)
                .allSatisfy(name -> assertThat(name).startsWith("org.safeguardingrules.compiled.made_for_tests."));
        assertThat(digest(twoFiles(1))).isEqualTo(pack.digest());
        assertThat(digest(twoFiles(2))).isNotEqualTo(pack.digest());
        assertThat(digest(pack)).as("of a pack compiled before").isEqualTo(pack.digest());
    }

    @Test
    void classes_run_on_the_oldest_java_and_hold_nothing_they_do_not_need() {
        Map<String, byte[]> classes =
                RuleCompiler.withoutCache().compile(twoFiles(1)).classes();
        assertThat(classes.values()).isNotEmpty().allSatisfy(bytes -> {
            assertThat(new ClassReader(bytes).readUnsignedShort(6)).isEqualTo(Opcodes.V17);
            assertThat(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1))
                    .doesNotContain(
                            "java/lang/System", "DateUtils", "LineNumberTable", "java/time", "PredicateInformation");
        });
        assertThat(classes.keySet())
                .extracting(name -> name.substring(0, name.lastIndexOf('.')))
                .as("a package for each file of rules")
                .containsOnly(
                        "org.safeguardingrules.compiled.made_for_tests.a_first",
                        "org.safeguardingrules.compiled.made_for_tests.b_second");
    }

    @Test
    void only_a_changed_file_is_compiled_again() throws IOException {
        RuleCompiler compiler = RuleCompiler.withCache(folder);
        compiler.compile(twoFiles(1));
        List<Path> first = kept();
        assertThat(first).hasSize(2);
        for (Path file : first) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }
        Compilation changed = compiler.compile(twoFiles(2));
        assertThat(kept()).hasSize(3).containsAll(first);
        for (Path file : first) {
            assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
        }
        assertThat(matches(changed.load())).containsExactly("TA-00 [Person person-1]", "TA-01 [Person person-1]");
        assertThat(compiler.compile(twoFiles(2)).classes().keySet())
                .isEqualTo(changed.classes().keySet());
        assertThat(kept()).hasSize(3);
    }

    @Test
    void damage_to_what_was_kept_costs_a_compilation_and_nothing_else() throws IOException {
        RuleCompiler compiler = RuleCompiler.withCache(folder);
        compiler.compile(twoFiles(1));
        for (Path file : kept()) {
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 3));
        }
        assertThat(matches(compiler.compile(twoFiles(1)).load())).hasSize(2);
    }

    @Test
    void hostile_classes_among_what_was_kept_are_refused() throws IOException {
        RuleCompiler compiler = RuleCompiler.withCache(folder);
        compiler.compile(twoFiles(1));
        String digest = kept().get(0).getFileName().toString();
        Class<?> hostile = ByteCodeCheckTest.RunsPrograms.class;
        try (var in = hostile.getResourceAsStream("ByteCodeCheckTest$RunsPrograms.class")) {
            new ClassCache(java.util.Optional.of(folder)).keep(digest, Map.of(hostile.getName(), in.readAllBytes()));
        }
        assertThatExceptionOfType(SecurityException.class).isThrownBy(() -> compiler.compile(twoFiles(1)));
    }

    @Test
    void a_pack_file_holds_what_was_compiled() throws IOException {
        Path file = folder.resolve("some.pack");
        Compilation compilation = RuleCompiler.withoutCache().compile(twoFiles(1));
        compilation.writeTo(file);
        CompiledPack loaded = PackFile.load(file);
        assertThat(loaded.pack()).isEqualTo(compilation.pack());
        assertThat(matches(loaded)).containsExactly("TA-00 [Person person-1]", "TA-01 [Person person-1]");
    }

    @Test
    void what_the_check_let_through_and_drools_refuses_says_so() {
        Pattern noMember = Trees.one("c", "Child", Trees.yes(Trees.term("noSuchMember")));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> RuleCompiler.withoutCache().compile(Trees.pack(Trees.rule(0, noMember))))
                .withMessageContaining("Drools does not compile checked rules")
                .withMessageContaining("Maybe");
    }

    @Test
    void a_method_of_the_host_that_is_no_member_is_not_compiled() {
        Pattern hostile = Trees.one("c", "Child", Trees.yes(Trees.term("scene", "policy")));
        Pattern noMember = Trees.one("c", "Child", Trees.word(Trees.term("type"), "Child"));
        for (Pattern pattern : List.of(hostile, noMember)) {
            assertThatExceptionOfType(RuntimeException.class)
                    .isThrownBy(() -> RuleCompiler.withoutCache().compile(Trees.pack(Trees.rule(0, pattern))));
        }
    }

    private static String digest(Pack pack) {
        return RuleCompiler.withoutCache().compile(pack).pack().digest();
    }

    private static List<String> matches(CompiledPack pack) {
        return MatchText.of(new DroolsEngine(pack, pack.pack().rules(), 1_000)
                .evaluate(RandomCases.facts(RandomCases.caseFile(1))));
    }

    /** Two files of a rule each; the second changes with the number. */
    private static Pack twoFiles(int number) {
        Rule first = Trees.rule(0, new Place("rules/a/first.drl", 1, 1), List.of(Trees.one("p", "Person")));
        Rule second = Trees.rule(
                1,
                new Place("rules/b/second.drl", 1, 1),
                List.of(Trees.one(
                        "p",
                        "Person",
                        Trees.notRuledOut(Trees.term(
                                "eventsWithin", Trees.with("always", number), "fewerThan", Trees.with(999))))));
        return Trees.pack(first, second);
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
