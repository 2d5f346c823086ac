package org.safeguardingrules.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.compiler.testkit.GeneratedCases;
import org.safeguardingrules.englandandwales.EnglandAndWales;
import org.safeguardingrules.examples.benchmarks.plain.EngineAdvice;
import org.safeguardingrules.examples.benchmarks.plain.GeneratedJava;
import org.safeguardingrules.pack.Pack;

/** A change that makes advice much dearer is seen here: by what it allocates, which is steady, and never by a clock. */
class AllocationTest {

    private static final int WARM = 10;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Pack PACK = EnglandAndWales.pack().pack();
    private static final List<CaseFile> CASES = LongStream.range(0, 20)
            .mapToObj(GeneratedCases.of(PACK).ordinary()::at)
            .toList();

    private final long plain = perAdvice(new EngineAdvice(
            PACK, Set.of(), GeneratedJava.among(PACK.rules()).andThen(GeneratedJava::withOpenings))::advise);

    private interface Adviser {
        Advice advise(CaseFile caseFile, LocalDate asAt, LocalDate knownAt);
    }

    @Test
    void adviceByTheShippedRulesAllocatesAtMostTwiceWhatPlainJavaDoes() {
        assertThat(perAdvice(SafeguardingRules.load(EnglandAndWales.pack())::advise))
                .isLessThan(2 * plain);
    }

    @Test
    void adviceByTheOwnEngineAllocatesAtMostTwiceWhatPlainJavaDoes() {
        assertThat(perAdvice(SafeguardingRules.load(EnglandAndWales.pack()).direct()::advise))
                .isLessThan(2 * plain);
    }

    @Test
    void interpretedAdviceAllocatesAtMostThreeTimesWhatPlainJavaDoes() {
        assertThat(perAdvice(SafeguardingRules.load(EnglandAndWales.pack()).interpreted()::advise))
                .isLessThan(3 * plain);
    }

    private static long perAdvice(Adviser adviser) {
        for (int i = 0; i < WARM; i++) {
            advise(adviser);
        }
        long before = THREADS.getCurrentThreadAllocatedBytes();
        advise(adviser);
        return (THREADS.getCurrentThreadAllocatedBytes() - before) / CASES.size();
    }

    private static void advise(Adviser adviser) {
        for (CaseFile each : CASES) {
            adviser.advise(each, GeneratedCases.DAY, GeneratedCases.DAY);
        }
    }
}
