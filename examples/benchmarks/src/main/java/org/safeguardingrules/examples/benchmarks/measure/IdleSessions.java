package org.safeguardingrules.examples.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.safeguardingrules.engine.Binder;
import org.safeguardingrules.engine.Engine;
import org.safeguardingrules.engine.EngineKind;
import org.safeguardingrules.englandandwales.EnglandAndWales;
import org.safeguardingrules.examples.benchmarks.cases.GivenCase;
import org.safeguardingrules.pack.CompiledPack;
import org.safeguardingrules.vocabulary.CaseFacts;

/** What a session of Drools holds between two cases, seen from outside: more threads, more sessions, more heap. */
public final class IdleSessions {

    private static final String SESSION = "org.drools.kiesession.session.StatefulKnowledgeSessionImpl";
    private static final int THREADS = 12;
    private static final int ENOUGH = 6;
    private static final int ROUNDS = 200;

    private IdleSessions() {}

    /** Prints the bytes of one session; the argument is a sample of cases. */
    public static void main(String[] arguments) throws InterruptedException {
        CompiledPack compiled = EnglandAndWales.pack();
        List<GivenCase> cases = Prepared.sample(arguments[0]);
        Engine engine = Contender.DROOLS.engine(
                compiled,
                new Binder(CompiledPack.notCompiled(compiled.pack()), Set.of(), EngineKind.INTERPRETER)
                        .on(cases.get(0).asAt())
                        .rules(),
                "pack");
        List<List<CaseFacts>> facts = IntStream.range(0, THREADS)
                .mapToObj(thread ->
                        cases.stream().map(each -> each.facts(compiled.pack())).toList())
                .toList();
        facts.forEach(own -> own.forEach(engine::evaluate));
        long one = Heap.held();
        long sessionsOfOne = Heap.count(SESSION);
        for (int round = 0; round < ROUNDS && Heap.count(SESSION) < sessionsOfOne + ENOUGH; round++) {
            together(engine, facts);
        }
        long more = Heap.count(SESSION) - sessionsOfOne;
        System.out.println((Heap.held() - one) / more);
        facts.get(0).forEach(engine::evaluate);
    }

    /** Many threads evaluate at once, so that some need a session while others still have theirs. */
    private static void together(Engine engine, List<List<CaseFacts>> facts) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (List<CaseFacts> own : facts) {
            threads.add(new Thread(() -> {
                for (int time = 0; time < ENOUGH; time++) {
                    own.forEach(engine::evaluate);
                }
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
