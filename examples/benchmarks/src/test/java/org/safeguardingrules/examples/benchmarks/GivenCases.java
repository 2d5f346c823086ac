package org.safeguardingrules.examples.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.safeguardingrules.englandandwales.EnglandAndWales;
import org.safeguardingrules.examples.benchmarks.cases.GivenCase;
import org.safeguardingrules.examples.benchmarks.cases.TestKitCases;

/** The cases that all tests of agreement share. */
final class GivenCases {

    private static final Path FOLDER = Path.of("../../rules-drl/england-and-wales");
    private static final int GENERATED = Integer.getInteger("agreement.cases", 1_000);

    /** The case of every scenario, and generated ones. */
    static final List<GivenCase> ALL = Stream.concat(
                    TestKitCases.ofScenarios(FOLDER),
                    TestKitCases.generated(EnglandAndWales.pack().pack(), GENERATED))
            .toList();

    private GivenCases() {}
}
