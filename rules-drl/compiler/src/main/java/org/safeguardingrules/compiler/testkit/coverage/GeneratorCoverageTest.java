package org.safeguardingrules.compiler.testkit.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.compiler.testkit.PackUnderTest;
import org.safeguardingrules.compiler.testkit.TrialCases;
import org.safeguardingrules.pack.Pack;

/** Holds the generator of the trials to it: nothing that the pack whose tests are running reads is left out by its cases. */
class GeneratorCoverageTest {

    /** The first of those to which the laws are held. */
    private static final int CASES = 7_000;

    @Test
    void theTrialsMeetEveryValueEveryStageAndEverySideOfAChange() throws IOException {
        Pack pack = PackUnderTest.find().pack();
        Tally tally = GeneratorCoverage.of(pack, TrialCases.of(pack), CASES);
        Path file = Path.of("target", "generator-coverage.txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, tally.text());
        assertEquals(List.of(), tally.missing(), "seen in full in " + file);
    }
}
