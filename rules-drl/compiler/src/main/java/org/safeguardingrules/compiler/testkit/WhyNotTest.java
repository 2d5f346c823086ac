package org.safeguardingrules.compiler.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.compiler.diagnostic.Diagnostic;

/** Silence is explained for every rule of the pack whose tests are running, held to its near misses. */
class WhyNotTest {

    private final PackUnderTest pack = PackUnderTest.find();

    @Test
    void everyNearMissIsExplainedByWhatItChangesAndEveryRuleHasOneThatIs() {
        List<Scenario> scenarios = pack.scenarios().all();
        Assumptions.assumeFalse(scenarios.isEmpty(), "The pack has no scenarios");
        WhyNot whyNot = WhyNot.of(pack.pack(), scenarios);
        assertEquals(
                "",
                whyNot.unexplained().stream().map(Diagnostic::toString).collect(Collectors.joining("\n")),
                whyNot::summary);
        assertEquals(List.of(), whyNot.rulesUnexplained(), whyNot::summary);
    }
}
