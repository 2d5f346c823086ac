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
import org.safeguardingrules.examples.benchmarks.cases.GivenCase;
import org.safeguardingrules.examples.benchmarks.cases.Sample;

/** Whole advice: case file in, advice with reasons, dates and receipt out. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WholeAdvice {

    /** Who evaluates; everything before and after it is the library's. */
    @Param("PLAIN")
    public Contender contender = Contender.PLAIN;

    /** Which rules: the slice or the pack. */
    @Param("pack")
    public String rules = "";

    private Adviser adviser = (caseFile, asAt, knownAt) -> {
        throw new IllegalStateException("Not set up. Maybe the harness was left out.");
    };

    /** Makes the adviser. */
    @Setup(Level.Trial)
    public void make() {
        adviser = Adviser.of(contender, Prepared.pack(rules), rules);
    }

    /** Advises on every case of the sample. */
    @Benchmark
    @OperationsPerInvocation(Sample.SIZE)
    public void advise(Given given, Blackhole advice) {
        for (GivenCase each : given.cases) {
            advice.consume(adviser.advise(each.caseFile(), each.asAt(), each.knownAt()));
        }
    }
}
