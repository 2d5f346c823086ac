package org.safeguardingrules.compiler.testkit;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.safeguardingrules.compiler.diagnostic.Diagnostic;

/**
 * Runs the scenarios of a pack, each as a test of its own under its own name, against the files as they are and against
 * what was compiled from them.
 *
 * <p>The pack is the one in the folder of the process, or the one that {@code -Dsafeguarding.pack} names; {@code
 * -Dscenario} runs those alone that have this in their name. A module runs it by scanning this artifact for tests.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScenariosTest {

    /** The system property that names part of the scenarios that are to run alone. */
    static final String ONLY_PROPERTY = "scenario";

    private final PackUnderTest pack = PackUnderTest.find();

    private final String only = System.getProperty(ONLY_PROPERTY, "");

    @TestFactory
    Stream<DynamicNode> scenarios() {
        return new ScenarioTests(pack).of(only);
    }

    @Test
    void scenarioFilesAreSound() {
        none(() -> pack.scenarios().diagnostics());
    }

    @Test
    void scenariosProveTheRules() {
        none(() -> ScenarioChecks.check(pack.pack(), pack.scenarios().all()));
    }

    @Test
    void theTimelineNamesScenariosThatThereAre() {
        none(() -> ScenarioChecks.timeline(pack.read(), pack.scenarios()));
    }

    private void none(Supplier<List<Diagnostic>> found) {
        Assumptions.assumeTrue(only.isEmpty(), () -> "Only '" + only + "' was asked for");
        List<Diagnostic> diagnostics = found.get();
        if (!diagnostics.isEmpty()) {
            Assertions.fail(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        }
    }
}
