package org.safeguardingrules.examples.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeguardingrules.compiler.compile.RuleCompiler;
import org.safeguardingrules.compiler.testkit.GeneratedCases;
import org.safeguardingrules.englandandwales.EnglandAndWales;
import org.safeguardingrules.examples.benchmarks.cases.GivenCase;
import org.safeguardingrules.examples.benchmarks.cases.Sample;
import org.safeguardingrules.examples.benchmarks.cases.TestKitCases;
import org.safeguardingrules.examples.benchmarks.plain.GeneratedJava;
import org.safeguardingrules.examples.benchmarks.slice.Slice;
import org.safeguardingrules.json.CaseFileJson;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.PackBuilder;
import org.safeguardingrules.pack.Rule;

/** Writes the samples of cases and the plain Java, once, in a JVM that has compiler and test kit. */
public final class Preparation {

    private static final int CASES = 4_000;
    private static final int TRIED = 60;

    private final Pack pack = EnglandAndWales.pack().pack();

    private Preparation() {}

    /** Prepares everything; with the argument {@code quick} no pack that is larger than the slice. */
    public static void main(String[] arguments) throws IOException {
        Preparation preparation = new Preparation();
        preparation.samples();
        GeneratedCases any = GeneratedCases.of(preparation.pack);
        preparation.size(10, any.withAtMost(1).sparse());
        preparation.size(30, any.withAtMost(3));
        preparation.size(100, any.withAtMost(10));
        preparation.size(300, any.withAtMost(30));
        preparation.size(1_000, any.withAtMost(100));
        GeneratedJava.write(preparation.pack.rules(), Prepared.plain("pack"));
        preparation.pack("one pattern", Slice.ofOnePattern(Slice.of(preparation.pack)));
        for (int times : List.of(arguments).contains("quick") ? List.of(1) : Effort.FULL.copies()) {
            preparation.pack(Copies.name(times), Copies.of(Slice.of(preparation.pack), times));
        }
    }

    /** A pack with some rules, as plain Java and compiled as the shipped rules are. */
    private void pack(String name, List<Rule> rules) throws IOException {
        GeneratedJava.write(rules, Prepared.plain(name));
        RuleCompiler.withoutCache()
                .compile(PackBuilder.builder(pack).rules(rules).build())
                .writeTo(Prepared.compiled(name));
        System.out.println(name + ": " + rules.size() + " rules");
    }

    /** Cases of one day, so that one period of policy is measured: by kind, and by their place when sorted by size. */
    private void samples() throws IOException {
        List<GivenCase> today = TestKitCases.generated(pack, CASES)
                .filter(each -> each.asAt().equals(GeneratedCases.DAY))
                .toList();
        List<GivenCase> bySize =
                today.stream().sorted(Comparator.comparingInt(this::size)).toList();
        write("benign", of(GeneratedCases.of(pack).benign()));
        write("first", bySize.subList(bySize.size() / 2, bySize.size() / 2 + 1));
        Files.writeString(
                Prepared.FOLDER.resolve("first.json"),
                CaseFileJson.write(bySize.get(bySize.size() / 2).caseFile()));
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
