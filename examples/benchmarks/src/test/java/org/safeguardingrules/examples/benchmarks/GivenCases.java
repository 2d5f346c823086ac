package org.safeguardingrules.examples.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.safeguardingrules.englandandwales.EnglandAndWales;
import org.safeguardingrules.examples.benchmarks.cases.GivenCase;
import org.safeguardingrules.examples.benchmarks.cases.TestKitCases;
import org.safeguardingrules.pack.CompiledPack;

/** The shipped pack and the cases that all tests of agreement share. */
final class GivenCases {

    static final CompiledPack PACK = EnglandAndWales.pack();

    private static final Path FOLDER = Path.of("../../rules-drl/england-and-wales");
    private static final int GENERATED = Integer.getInteger("agreement.cases", 5_000);

    /** The case of every scenario, and generated ones. */
    static final List<GivenCase> ALL = Stream.concat(
                    TestKitCases.ofScenarios(FOLDER), TestKitCases.generated(PACK.pack(), GENERATED))
            .toList();

    private GivenCases() {}
}
