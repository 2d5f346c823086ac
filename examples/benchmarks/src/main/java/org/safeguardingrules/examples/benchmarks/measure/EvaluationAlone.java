package org.safeguardingrules.examples.benchmarks.measure;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.safeguardingrules.engine.Binder;
import org.safeguardingrules.engine.Engine;
import org.safeguardingrules.engine.EngineKind;
import org.safeguardingrules.examples.benchmarks.cases.Sample;
import org.safeguardingrules.pack.CompiledPack;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.CaseFacts;

/** Rule evaluation alone: facts in, matches out. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EvaluationAlone {

    /** Who evaluates. */
    @Param("PLAIN")
    public Contender contender = Contender.PLAIN;

    /** Which rules: the slice, so many copies of it, or the rules of the pack in force. */
    @Param("slice")
    public String rules = "";

    private Engine engine = facts -> {
        throw new IllegalStateException("Not set up. Maybe the harness was left out.");
    };

    /** Makes the engine. */
    @Setup(Level.Trial)
    public void make(Given given) {
        CompiledPack compiled = Prepared.pack(rules);
        List<Rule> evaluated = rules.equals("pack")
                ? new Binder(CompiledPack.notCompiled(compiled.pack()), Set.of(), EngineKind.INTERPRETER)
                        .on(given.cases.get(0).asAt())
                        .rules()
                : compiled.pack().rules();
        engine = contender.engine(compiled, evaluated, rules);
    }

    /** Evaluates the rules over every case of the sample. */
    @Benchmark
    @OperationsPerInvocation(Sample.SIZE)
    public void evaluate(Given given, Blackhole found) {
        for (CaseFacts facts : given.facts) {
            found.consume(engine.evaluate(facts));
        }
    }
}
