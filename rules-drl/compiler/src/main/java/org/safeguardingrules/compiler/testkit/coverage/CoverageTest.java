package org.safeguardingrules.compiler.testkit.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.compiler.testkit.GeneratedCases;
import org.safeguardingrules.compiler.testkit.PackUnderTest;
import org.safeguardingrules.engine.InForce;
import org.safeguardingrules.engine.Walkthrough;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.vocabulary.CaseFacts;
import org.safeguardingrules.vocabulary.Vocabulary;

/** Holds the pack whose tests are running to it: its scenarios make every part yes, no and, where that can be, unknown. */
class CoverageTest {

    private static final int CASES = 300;

    private static final PackUnderTest UNDER_TEST = PackUnderTest.find();

    @Test
    void everyRuleDefinitionAndConditionIsCovered() {
        Coverage coverage =
                Coverage.of(UNDER_TEST.read(), UNDER_TEST.scenarios().all());
        assertTrue(coverage.uncovered().isEmpty(), () -> CoverageText.of(coverage, Place::toString));
        assertEquals(List.of(), coverage.needlessReasons(), "a reason is given for what is covered");
    }

    @Test
    void noGeneratedCaseMakesAPartWhatItCannotBe() {
        Pack pack = UNDER_TEST.pack();
        Seen seen = new Seen();
        InForce policy = new InForce(pack, GeneratedCases.DAY, seen);
        for (long seed = 0; seed < CASES; seed++) {
            CaseFile caseFile = GeneratedCases.of(pack).at(seed);
            CaseFacts facts =
                    Vocabulary.facts(caseFile.asItStood(GeneratedCases.DAY).caseFile(), GeneratedCases.DAY, policy);
            Walkthrough.of(pack.rules(), facts, seen);
        }
        List<Part> wrong = Parts.of(pack).stream()
                .filter(part -> part.kind() != Part.Kind.PATTERN)
                .filter(part -> !part.values().containsAll(seen.of(part.node())))
                .toList();
        assertEquals(List.of(), wrong.stream().map(Part::place).toList());
    }
}
