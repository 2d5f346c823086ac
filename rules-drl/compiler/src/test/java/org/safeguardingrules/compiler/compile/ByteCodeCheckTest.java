package org.safeguardingrules.compiler.compile;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguardingrules.vocabulary.Child;
import org.safeguardingrules.vocabulary.Require;

/** The net below the reader: what byte code may not do, whoever wrote it. */
class ByteCodeCheckTest {

    @Test
    void what_drools_makes_of_checked_rules_passes() {
        Map<String, byte[]> classes = RuleCompiler.withoutCache()
                .compile(Trees.pack(new RandomRules(5).rules(10)))
                .classes();
        assertThatNoException().isThrownBy(() -> ByteCodeCheck.requireHarmless(classes));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Loops.class,
                Catches.class,
                Locks.class,
                RunsPrograms.class,
                Exits.class,
                Reflects.class,
                ReadsTheClock.class,
                StartsThreads.class,
                WritesToOthers.class,
                ReadsFromOthers.class,
                MakesLambdas.class,
                LoadsClasses.class,
                Extends.class,
                Implements.class,
                Finalizes.class,
                AsksWhatIsNoMember.class,
                RequiresByItself.class,
                HoldsForbidden.class
            })
    void everything_else_is_refused(Class<?> hostile) throws IOException {
        Map<String, byte[]> classes = Map.of(hostile.getName(), bytes(hostile));
        assertThatExceptionOfType(SecurityException.class)
                .isThrownBy(() -> ByteCodeCheck.requireHarmless(classes))
                .withMessageContaining(hostile.getSimpleName())
                .withMessageContaining("Maybe");
    }

    @Test
    void a_class_under_another_name_is_refused() throws IOException {
        Map<String, byte[]> classes = Map.of("org.safeguardingrules.compiled.X", bytes(Harmless.class));
        assertThatExceptionOfType(SecurityException.class)
                .isThrownBy(() -> ByteCodeCheck.requireHarmless(classes))
                .withMessageContaining("calls itself");
    }

    @Test
    void a_class_that_only_asks_passes() throws IOException {
        Map<String, byte[]> classes = Map.of(Harmless.class.getName(), bytes(Harmless.class));
        assertThatNoException().isThrownBy(() -> ByteCodeCheck.requireHarmless(classes));
    }

    private static byte[] bytes(Class<?> type) throws IOException {
        String file = type.getName().replaceFirst(".*\\.", "") + ".class";
        try (InputStream in = type.getResourceAsStream(file)) {
            return in.readAllBytes();
        }
    }

    static class Harmless {
        boolean ask(Child child) {
            return child.livesWithPerson().yes() && child.counted(child);
        }
    }

    static class Loops {
        void run() {
            for (; ; ) {}
        }
    }

    static class Catches {
        boolean run(Child child) {
            try {
                return child.unborn().yes();
            } catch (Throwable all) {
                return true;
            }
        }
    }

    static class Locks {
        void run(Child child) {
            synchronized (child) {
                child.unborn();
            }
        }
    }

    static class RunsPrograms {
        void run() throws IOException {
            Runtime.getRuntime().exec(new String[] {"true"});
        }
    }

    static class Exits {
        void run() {
            System.exit(0);
        }
    }

    static class Reflects {
        Class<?> run(Child child) {
            return child.getClass();
        }
    }

    static class ReadsTheClock {
        long run() {
            return System.nanoTime();
        }
    }

    static class StartsThreads {
        Object run() {
            return new Thread();
        }
    }

    static class Shared {
        static int number;
    }

    static class WritesToOthers {
        void run() {
            Shared.number = 1;
        }
    }

    static class ReadsFromOthers {
        int run() {
            return Shared.number;
        }
    }

    static class MakesLambdas {
        Supplier<String> run() {
            return () -> "x";
        }
    }

    static class LoadsClasses {
        Class<?> run() {
            return Method.class;
        }
    }

    static class Extends extends ArrayList<String> {
        private static final long serialVersionUID = 1L;
    }

    static class Implements implements Runnable {
        @Override
        public void run() {}
    }

    static class Finalizes {
        @Override
        @SuppressWarnings({"removal", "deprecation"})
        protected void finalize() {}
    }

    static class AsksWhatIsNoMember {
        Object run(Child child) {
            return child.jurisdiction();
        }
    }

    static class RequiresByItself {
        Object run(Require require) {
            return require.check("anything");
        }
    }

    static class HoldsForbidden {
        final List<Thread> harmless = List.of();
        Thread[] threads = {};
    }
}
