package org.safeguardingrules.examples.benchmarks.measure;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeguardingrules.compiler.testkit.GeneratedCases;
import org.safeguardingrules.englandandwales.EnglandAndWales;
import org.safeguardingrules.examples.benchmarks.cases.GivenCase;
import org.safeguardingrules.examples.benchmarks.cases.Sample;
import org.safeguardingrules.examples.benchmarks.cases.TestKitCases;
import org.safeguardingrules.examples.benchmarks.plain.GeneratedJava;
import org.safeguardingrules.examples.benchmarks.slice.Slice;
import org.safeguardingrules.pack.Pack;

/** Writes the samples of cases and the plain Java, once, in a JVM that has compiler and test kit. */
public final class Preparation {

    private static final int CASES = 4_000;
    private static final int TRIED = 60;

    private final Pack pack = EnglandAndWales.pack().pack();

    private Preparation() {}

    /** Prepares everything. */
    public static void main(String[] arguments) {
        Preparation preparation = new Preparation();
        preparation.samples();
        GeneratedCases any = GeneratedCases.of(preparation.pack);
        preparation.size(10, any.withAtMost(1).sparse());
        preparation.size(30, any.withAtMost(3));
        preparation.size(100, any.withAtMost(10));
        preparation.size(300, any.withAtMost(30));
        preparation.size(1_000, any.withAtMost(100));
        GeneratedJava.write(Slice.of(preparation.pack), Prepared.plain("slice"));
        GeneratedJava.write(preparation.pack.rules(), Prepared.plain("pack"));
    }

    /** Cases of one day, so that one period of policy is measured: by kind, and by their place when sorted by size. */
    private void samples() {
        List<GivenCase> today = TestKitCases.generated(pack, CASES)
                .filter(each -> each.asAt().equals(GeneratedCases.DAY))
                .toList();
        List<GivenCase> bySize =
                today.stream().sorted(Comparator.comparingInt(this::size)).toList();
        write("benign", of(GeneratedCases.of(pack).benign()));
        write("first", bySize.subList(bySize.size() / 2, bySize.size() / 2 + 1));
        write("caseload", today);
        write("ordinary", of(GeneratedCases.of(pack).ordinary()));
        write("median", around(bySize, bySize.size() / 2));
        write("p99", around(bySize, bySize.size() * 99 / 100));
    }

    private static List<GivenCase> of(GeneratedCases kind) {
        return Stream.iterate(0L, seed -> seed + 1)
                .map(seed -> new GivenCase(kind.at(seed), GeneratedCases.DAY, GeneratedCases.DAY))
                .limit(Sample.SIZE)
                .toList();
    }

    private static List<GivenCase> around(List<GivenCase> bySize, int middle) {
        return bySize.subList(middle - Sample.SIZE / 2, middle + Sample.SIZE / 2);
    }

    /** The cases nearest to a size, in facts, among those whose collections hold about as much. */
    private void size(int facts, GeneratedCases kind) {
        Map<GivenCase, Integer> sizes = new IdentityHashMap<>();
        for (long seed = 0; seed < TRIED; seed++) {
            GivenCase given = new GivenCase(kind.at(seed), GeneratedCases.DAY, GeneratedCases.DAY);
            sizes.put(given, Math.abs(size(given) - facts));
        }
        write(
                "facts-" + facts,
                sizes.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .limit(Sample.SIZE)
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private int size(GivenCase given) {
        return given.facts(pack).all().size();
    }

    private void write(String name, List<GivenCase> cases) {
        Sample.write(cases, Prepared.file(name));
        System.out.println(name + ": " + cases.stream().mapToInt(this::size).summaryStatistics());
    }
}
