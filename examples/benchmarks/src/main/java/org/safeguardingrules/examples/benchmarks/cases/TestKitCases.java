package org.safeguardingrules.examples.benchmarks.cases;

import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.safeguardingrules.compiler.testkit.PackUnderTest;
import org.safeguardingrules.compiler.testkit.TrialCases;
import org.safeguardingrules.pack.Pack;

/** The cases of the test kit: those of the scenarios, and generated ones that are the same today and tomorrow. */
public final class TestKitCases {

    private TestKitCases() {}

    /** The case of every scenario of the pack in a folder. */
    public static Stream<GivenCase> ofScenarios(Path folder) {
        return PackUnderTest.in(folder).scenarios().all().stream()
                .map(each -> new GivenCase(each.caseFile(), each.asAt(), each.knownAt()));
    }

    /** The first generated cases for a pack. */
    public static Stream<GivenCase> generated(Pack pack, int howMany) {
        TrialCases cases = TrialCases.of(pack);
        return LongStream.range(0, howMany)
                .mapToObj(cases::at)
                .map(each -> new GivenCase(each.caseFile(), each.asAt(), each.knownAt()));
    }
}
