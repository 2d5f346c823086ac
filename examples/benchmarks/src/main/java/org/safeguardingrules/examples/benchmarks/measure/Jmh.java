package org.safeguardingrules.examples.benchmarks.measure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
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

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Effort effort;

    Jmh(Effort effort) {
        this.effort = effort;
    }

    /** What a benchmark cost. */
    Cost run(Class<?> benchmark, Map<String, String> parameters, int threads) {
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
            return cost(new Runner(options.build()).run());
        } catch (RunnerException e) {
            throw new IllegalStateException(
                    benchmark.getSimpleName() + " failed with " + parameters
                            + ". Maybe run it alone with JMH's own main.",
                    e);
        }
    }

    private static Cost cost(Collection<RunResult> runs) {
        List<IterationResult> iterations = runs.stream()
                .flatMap(run -> run.getBenchmarkResults().stream())
                .flatMap(fork -> fork.getIterationResults().stream())
                .toList();
        double allocated = iterations.stream()
                .mapToDouble(each -> score(each.getSecondaryResults(), ALLOCATED))
                .sorted()
                .skip(iterations.size() / 2)
                .findFirst()
                .orElse(Double.NaN);
        return new Cost(
                iterations.stream()
                        .mapToDouble(each -> score(each.getSecondaryResults(), CpuTime.LABEL))
                        .toArray(),
                iterations.stream()
                        .mapToDouble(each -> each.getPrimaryResult().getScore())
                        .toArray(),
                allocated);
    }

    private static double score(Map<String, Result> results, String label) {
        return results.entrySet().stream()
                .filter(each -> each.getKey().endsWith(label))
                .mapToDouble(each -> each.getValue().getScore())
                .findFirst()
                .orElse(Double.NaN);
    }
}
