package org.safeguardingrules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguardingrules.compiled.Harmless;
import org.safeguardingrules.compiled.HidesInArrays;
import org.safeguardingrules.compiled.RunsPrograms;
import org.safeguardingrules.vocabulary.Child;

class PackFileTest {

    private static final String HARMLESS = Harmless.class.getName();

    @TempDir
    Path folder;

    @Test
    void what_is_written_is_loaded_again_behind_a_loader_of_its_own() throws Exception {
        CompiledPack loaded = PackFile.load(written(Harmless.class));
        assertThat(loaded.pack()).isEqualTo(PackSample.pack());
        Class<?> harmless = loaded.classes().loadClass(HARMLESS);
        assertThat(harmless).isNotSameAs(Harmless.class);
        assertThat(loaded.classes().loadClass(HARMLESS)).isSameAs(harmless);
        assertThat(loaded.classes().loadClass(Child.class.getName())).isSameAs(Child.class);
    }

    @Test
    void a_class_of_rules_is_made_as_often_as_there_are_policy_days() throws Exception {
        Class<?> harmless = PackFile.load(written(Harmless.class)).classes().loadClass(HARMLESS);
        Constructor<?> constructor = harmless.getDeclaredConstructor();
        constructor.setAccessible(true);
        for (int day = 0; day < 100; day++) {
            assertThat(constructor.newInstance()).isInstanceOf(harmless);
        }
    }

    @Test
    void the_same_pack_gives_the_same_file() throws IOException {
        assertThat(Files.readAllBytes(written(Harmless.class))).isEqualTo(Files.readAllBytes(written(Harmless.class)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.Runtime",
                "java.lang.System",
                "java.lang.Thread",
                "java.lang.Class",
                "java.lang.ClassLoader",
                "java.lang.reflect.Method",
                "java.io.File",
                "java.util.concurrent.ForkJoinPool",
                "org.drools.model.Drools",
                "org.drools.core.impl.RuleBaseFactory",
                "org.safeguardingrules.casefile.CaseFile",
                "org.safeguardingrules.pack.PackFile"
            })
    void compiled_rules_see_nothing_but_what_they_need(String name) throws IOException {
        ClassLoader classes = PackFile.load(written(Harmless.class)).classes();
        assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> classes.loadClass(name));
        assertThat(classes.getParent()).isNull();
    }

    @Test
    void rules_that_use_anything_else_are_refused_before_they_are_loaded() throws IOException {
        assertRefused(written(RunsPrograms.class), "uses java.lang.Runtime");
        assertRefused(written(HidesInArrays.class), "uses java.lang.Thread");
    }

    @Test
    void a_file_that_is_no_pack_is_refused() throws IOException {
        assertRefused(Files.writeString(folder.resolve("text"), "rule \"x\""), "is not a pack file");
        assertRefused(zip(Map.of(entry(HARMLESS), bytes(Harmless.class))), "is not a pack file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "META-INF/kmodule.xml",
                "kie.properties",
                "java/lang/Runtime.class",
                "org/safeguardingrules/vocabulary/Child.class",
                "../org/safeguardingrules/compiled/X.class",
                "org/safeguardingrules/compiled/../../../x.class"
            })
    void a_file_that_holds_anything_else_is_refused(String name) throws IOException {
        assertRefused(zip(Map.of("pack", data(), name, new byte[] {1})), "holds " + name);
    }

    @Test
    void a_class_that_is_none_is_refused() throws IOException {
        byte[] none = "no class".getBytes(StandardCharsets.US_ASCII);
        assertRefused(zip(Map.of("pack", data(), entry("org.safeguardingrules.compiled.X"), none)), "no class file");
    }

    @Test
    void a_damaged_file_is_refused() throws IOException {
        byte[] whole = Files.readAllBytes(written(Harmless.class));
        Path cut = Files.write(folder.resolve("cut"), Arrays.copyOf(whole, whole.length / 2));
        assertThatExceptionOfType(UnusablePack.class)
                .isThrownBy(() -> PackFile.load(cut))
                .withMessageContaining("Maybe");
    }

    @Test
    void damage_is_refused_or_harmless_and_never_anything_else() throws IOException {
        byte[] whole = Files.readAllBytes(written(Harmless.class));
        for (int i = 0; i < whole.length; i++) {
            byte[] bytes = whole.clone();
            bytes[i] ^= (byte) 0xFF;
            Path damaged = Files.write(folder.resolve("damaged"), bytes);
            Throwable thrown = catchThrowable(() -> PackFile.load(damaged));
            assertThat(thrown == null || thrown instanceof UnusablePack)
                    .as("byte %d: %s", i, thrown)
                    .isTrue();
        }
    }

    @Test
    void an_entry_that_stands_twice_is_refused() throws IOException {
        byte[] one = Files.readAllBytes(zip(Map.of("pack", data(), "pacK", data())));
        for (int i = 0; i + 4 <= one.length; i++) {
            if (new String(one, i, 4, StandardCharsets.ISO_8859_1).equals("pacK")) {
                one[i + 3] = 'k';
            }
        }
        assertRefused(Files.write(folder.resolve("twice"), one), "holds pack twice");
    }

    private Path written(Class<?> compiled) throws IOException {
        Path file = folder.resolve("made.pack");
        PackFile.write(PackSample.pack(), Map.of(compiled.getName(), bytes(compiled)), file);
        return file;
    }

    private Path zip(Map<String, byte[]> entries) throws IOException {
        Path file = folder.resolve("zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
        }
        return file;
    }

    private static byte[] data() throws IOException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        PackFormat.write(PackSample.pack(), data);
        return data.toByteArray();
    }

    private static String entry(String className) {
        return className.replace('.', '/') + ".class";
    }

    private static byte[] bytes(Class<?> type) throws IOException {
        try (InputStream in = type.getClassLoader().getResourceAsStream(entry(type.getName()))) {
            return in.readAllBytes();
        }
    }

    private static void assertRefused(Path file, String message) {
        assertThatExceptionOfType(UnusablePack.class)
                .isThrownBy(() -> PackFile.load(file))
                .withMessageContaining(message)
                .withMessageContaining("Maybe");
    }
}
