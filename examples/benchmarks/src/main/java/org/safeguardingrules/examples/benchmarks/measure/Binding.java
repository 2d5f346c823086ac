package org.safeguardingrules.examples.benchmarks.measure;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.safeguardingrules.engine.Engine;
import org.safeguardingrules.englandandwales.EnglandAndWales;
import org.safeguardingrules.pack.CompiledPack;
import org.safeguardingrules.vocabulary.CaseFacts;

/** What a process does before it can evaluate: reads a pack, binds its rules and evaluates them once. */
public final class Binding {

    private static final double NANOS_PER_MICRO = 1_000;

    private Binding() {}

    /** Prints the microseconds of processor time that it took; the arguments are a contender and the name of a pack. */
    public static void main(String[] arguments) {
        Contender contender = Contender.valueOf(arguments[0]);
        CaseFacts facts =
                Prepared.sample("first").get(0).facts(EnglandAndWales.pack().pack());
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        CompiledPack compiled = Prepared.pack(arguments[1]);
        Engine engine = contender.engine(compiled, compiled.pack().rules(), arguments[1]);
        engine.evaluate(facts);
        System.out.println((threads.getCurrentThreadCpuTime() - before) / NANOS_PER_MICRO);
    }
}
