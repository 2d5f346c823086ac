package org.safeguardingrules.compiler.testkit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.safeguardingrules.compiler.diagnostic.Diagnostic;

/**
 * Runs the scenarios of a pack, each as a test of its own under its own name, against the files as they are and against
 * what was compiled from them.
 *
 * <p>The pack is the one in the folder of the process, or the one that {@code -Dsafeguarding.pack} names; {@code
 * -Dscenario} runs those alone that have this in their name. A module runs it by scanning this artifact for tests.
 */
class ScenariosTest {

    /** The system property that names part of the scenarios that are to run alone. */
    static final String ONLY_PROPERTY = "scenario";

    private final PackUnderTest pack = PackUnderTest.find();

    @TestFactory
    Stream<DynamicNode> scenarios() {
        return new ScenarioTests(pack).of(System.getProperty(ONLY_PROPERTY, ""));
    }

    @Test
    void scenarioFilesAreSound() {
        none(pack.scenarios().diagnostics());
    }

    @Test
    void scenariosProveTheRules() {
        none(ScenarioChecks.check(pack.pack(), pack.scenarios().all()));
    }

    private static void none(List<Diagnostic> diagnostics) {
        if (!diagnostics.isEmpty()) {
            Assertions.fail(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        }
    }
}
