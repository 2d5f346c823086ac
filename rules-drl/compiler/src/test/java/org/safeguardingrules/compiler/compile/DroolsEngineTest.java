package org.safeguardingrules.compiler.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.safeguardingrules.engine.Binder;
import org.safeguardingrules.engine.DroolsEngine;
import org.safeguardingrules.engine.Engine;
import org.safeguardingrules.engine.EngineKind;
import org.safeguardingrules.pack.CompiledPack;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.pack.UnusablePack;

class DroolsEngineTest {

    private static final long STEPS = 100_000;
    private static final List<Rule> RULES = new RandomRules(6).rules(20);
    private static final Compilation COMPILATION = RuleCompiler.withoutCache().compile(Trees.pack(RULES));

    @Test
    void the_version_is_that_of_the_drools_that_runs() {
        assertThat(DroolsEngine.VERSION)
                .isEqualTo("drools " + KieBase.class.getPackage().getImplementationVersion());
    }

    @Test
    void a_pack_for_another_engine_or_vocabulary_is_refused() {
        Pack pack = COMPILATION.pack();
        Pack older = pack.compiled(pack.digest(), pack.vocabulary(), "drools 9.44.0", pack.compiledRules());
        Pack other = pack.compiled(pack.digest(), "other words", pack.engine(), pack.compiledRules());
        assertThatExceptionOfType(UnusablePack.class)
                .isThrownBy(() -> engine(new CompiledPack(older, getClass().getClassLoader())))
                .withMessageContaining("drools 9.44.0")
                .withMessageContaining(DroolsEngine.VERSION);
        assertThatExceptionOfType(UnusablePack.class)
                .isThrownBy(() -> engine(new CompiledPack(other, getClass().getClassLoader())))
                .withMessageContaining("other words");
    }

    @Test
    void a_pack_without_its_classes_is_refused() {
        assertThatExceptionOfType(UnusablePack.class)
                .isThrownBy(() ->
                        engine(new CompiledPack(COMPILATION.pack(), getClass().getClassLoader())))
                .withMessageContaining("cannot be loaded");
    }

    @Test
    void a_rule_that_was_not_compiled_is_refused() {
        Rule unknown = Trees.rule(99, Trees.one("p", "Person"));
        assertThatExceptionOfType(UnusablePack.class)
                .isThrownBy(() -> new DroolsEngine(COMPILATION.load(), List.of(RULES.get(0), unknown), STEPS))
                .withMessageContaining("Not compiled: TA-99");
    }

    @Test
    void periods_of_policy_share_the_compiled_rules_and_each_hears_those_in_force() {
        CompiledPack pack = COMPILATION.load();
        List<String> loaded = new ArrayList<>();
        ClassLoader noting = new ClassLoader(pack.classes()) {
            @Override
            public Class<?> loadClass(String name) throws ClassNotFoundException {
                loaded.add(name);
                return super.loadClass(name);
            }
        };
        Binder binder = new Binder(new CompiledPack(pack.pack(), noting), Set.of(), EngineKind.DROOLS);
        LocalDate first = RULES.get(0).from();
        assertThat(matches(binder.on(first.minusDays(1)).engine(), 5)).isEmpty();
        assertThat(matches(binder.on(first).engine(), 5))
                .isEqualTo(matches(engine(pack), 5))
                .isNotEmpty();
        assertThat(loaded).containsOnlyOnceElementsOf(pack.pack().compiledRules());
    }

    @Test
    void many_threads_may_use_one_engine() throws Exception {
        Engine engine = engine(COMPILATION.load());
        List<List<String>> alone =
                IntStream.range(0, 40).mapToObj(seed -> matches(engine, seed)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<String>>> calls = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                int seed = i % 40;
                calls.add(() -> matches(engine, seed));
            }
            List<Future<List<String>>> results = threads.invokeAll(calls);
            for (int i = 0; i < results.size(); i++) {
                assertThat(results.get(i).get()).isEqualTo(alone.get(i % 40));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void no_thread_is_started_and_the_loader_of_the_thread_does_not_matter() throws Exception {
        List<List<String>> found = new ArrayList<>();
        Thread bare = new Thread(() -> {
            Thread.currentThread().setContextClassLoader(null);
            Set<Thread> before = Thread.getAllStackTraces().keySet();
            Engine engine = engine(COMPILATION.load());
            found.add(matches(engine, 3));
            Set<Thread> after =
                    new java.util.HashSet<>(Thread.getAllStackTraces().keySet());
            after.removeAll(before);
            found.add(after.stream().map(Thread::getName).toList());
        });
        bare.start();
        bare.join();
        assertThat(found).containsExactly(matches(engine(COMPILATION.load()), 3), List.of());
    }

    @Test
    void properties_of_the_host_change_nothing() {
        List<String> before = matches(engine(COMPILATION.load()), 5);
        List<String> names = List.of(
                "drools.sequential",
                "drools.equalityBehavior",
                "drools.eventProcessingMode",
                "drools.removeIdentities",
                "drools.declarativeAgendaEnabled",
                "drools.parallelExecution",
                "drools.dateformat",
                "drools.clockType");
        List<String> values =
                List.of("true", "equality", "stream", "true", "true", "fully_parallel", "not a pattern {", "realtime");
        try {
            IntStream.range(0, names.size()).forEach(i -> System.setProperty(names.get(i), values.get(i)));
            assertThat(matches(engine(COMPILATION.load()), 5)).isEqualTo(before).isNotEmpty();
        } finally {
            names.forEach(System::clearProperty);
        }
    }

    @Test
    void a_pack_that_is_dropped_leaves_nothing_behind() throws InterruptedException {
        WeakReference<ClassLoader> loader = used();
        for (int i = 0; i < 50 && loader.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(loader.get()).isNull();
    }

    private static WeakReference<ClassLoader> used() {
        CompiledPack pack = COMPILATION.load();
        matches(engine(pack), 1);
        return new WeakReference<>(pack.classes());
    }

    private static Engine engine(CompiledPack pack) {
        return new DroolsEngine(pack, RULES, STEPS);
    }

    private static List<String> matches(Engine engine, int seed) {
        return MatchText.of(engine.evaluate(RandomCases.facts(RandomCases.caseFile(seed))));
    }
}
