package org.safeguardingrules.examples.benchmarks.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs one benchmark in JVMs of its own and says what it cost. */
final class Jmh {

    /** Unit of processor time. */
    static final String PROCESSOR = "us of processor";

    /** Unit of time by the clock, shared among the threads. */
    static final String CLOCK = "us of the clock";

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Effort effort;

    Jmh(Effort effort) {
        this.effort = effort;
    }

    /** What a benchmark cost. */
    Figure run(Class<?> benchmark, Map<String, String> parameters, int threads, Figure named) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(benchmark.getName() + "\\.")
                .forks(effort.forks())
                .warmupIterations(effort.warmups())
                .warmupTime(TimeValue.milliseconds(effort.warmupMillis()))
                .measurementIterations(effort.iterations())
                .measurementTime(TimeValue.milliseconds(effort.millis()))
                .threads(threads)
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTime.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .jvmArgs("-Xmx1g", "-XX:+UseParallelGC");
        parameters.forEach(options::param);
        try {
            return figure(new Runner(options.build()).run(), threads, named);
        } catch (RunnerException e) {
            throw new IllegalStateException(
                    named.subject() + " failed in " + named.section() + ". Maybe run it alone with JMH's own main.", e);
        }
    }

    private static Figure figure(Collection<RunResult> runs, int threads, Figure named) {
        List<Double> values = new ArrayList<>();
        List<Double> bytes = new ArrayList<>();
        for (RunResult run : runs) {
            for (BenchmarkResult fork : run.getBenchmarkResults()) {
                for (IterationResult iteration : fork.getIterationResults()) {
                    Map<String, Result> also = iteration.getSecondaryResults();
                    values.add(
                            named.unit().equals(CLOCK)
                                    ? iteration.getPrimaryResult().getScore() / threads
                                    : score(also, CpuTime.LABEL));
                    bytes.add(score(also, ALLOCATED));
                }
            }
        }
        double allocated = bytes.stream()
                .mapToDouble(each -> each)
                .sorted()
                .skip(bytes.size() / 2)
                .findFirst()
                .orElse(Double.NaN);
        double[] all = values.stream().mapToDouble(each -> each).toArray();
        return new Figure(named.section(), named.subject(), named.base(), named.unit(), all, allocated);
    }

    private static double score(Map<String, Result> results, String label) {
        return results.entrySet().stream()
                .filter(each -> each.getKey().endsWith(label))
                .mapToDouble(each -> each.getValue().getScore())
                .findFirst()
                .orElse(Double.NaN);
    }
}
