package org.safeguardingrules.examples.benchmarks.measure;

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
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.englandandwales.EnglandAndWales;
import org.safeguardingrules.examples.benchmarks.cases.GivenCase;
import org.safeguardingrules.examples.benchmarks.cases.Sample;

/** What open questions and explanations cost beside plain advice. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Tellings {

    /** Who evaluates: an engine that is shipped. */
    @Param("DIRECT")
    public Contender contender = Contender.DIRECT;

    /** What is asked. */
    @Param("PLAIN")
    public Telling telling = Telling.PLAIN;

    private Asked asked = given -> {
        throw new IllegalStateException("Not set up. Maybe the harness was left out.");
    };

    /** Loads the rules. */
    @Setup(Level.Trial)
    public void load() {
        SafeguardingRules rules = SafeguardingRules.load(EnglandAndWales.pack());
        asked = telling.by(contender == Contender.DIRECT ? rules.direct() : rules);
    }

    /** Asks about every case of the sample. */
    @Benchmark
    @OperationsPerInvocation(Sample.SIZE)
    public void ask(Given given, Blackhole told) {
        for (GivenCase each : given.cases) {
            told.consume(asked.about(each));
        }
    }
}
