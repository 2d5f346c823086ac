package org.safeguardingrules.compiler.testkit.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.compiler.testkit.PackUnderTest;
import org.safeguardingrules.pack.CompiledPack;
import org.safeguardingrules.pack.Pack;

/**
 * The fifteen laws of the advice, and what follows from them, held against the pack whose tests are running.
 *
 * <p>All are tried on the same 1,500 generated cases with fixed seeds, or on as many as {@code -Dlaws.cases} says; with
 * {@code -Dlaws.only=Law12} those laws alone whose names begin so. The direct engine gives the advice, because it is the
 * fastest; by law 12 the interpreter, which is what the rules mean, and the pack as it was compiled give the same.
 */
class LawsTest {

    private static final int ONE_OF = 4;

    /** What the names of the laws begin with that are wanted; all where nobody says. */
    private static final String ONLY = System.getProperty("laws.only", "Law");

    private static final PackUnderTest UNDER_TEST = PackUnderTest.find();
    private static final Pack PACK = UNDER_TEST.pack();
    private static final SafeguardingRules RULES = UNDER_TEST.direct();

    @TestFactory
    Stream<DynamicTest> everyLawHolds() {
        return hold(Trials.of(PACK, RULES::advise), laws());
    }

    /** Each case costs as much for these as for all the others, so they are tried on fewer. */
    @TestFactory
    Stream<DynamicTest> whatFollowsFromTheLawsHolds() {
        Trials trials = Trials.of(PACK, RULES::advise);
        return hold(trials.withCases(Trials.CASES / ONE_OF), corollaries());
    }

    private static Stream<DynamicTest> hold(Trials trials, List<Law> laws) {
        List<Law> wanted = laws.stream()
                .filter(law -> law.getClass().getSimpleName().startsWith(ONLY))
                .toList();
        return wanted.isEmpty()
                ? Stream.of()
                : trials.outcomes(wanted).stream().map(outcome -> dynamicTest(outcome.toString(), outcome::require));
    }

    @Test
    void law15NoProtectedCharacteristicWithoutAuthority() {
        assertEquals(List.of(), ProtectedCharacteristics.readWithoutAuthority(PACK));
    }

    private static List<Law> laws() {
        return List.of(
                new Law01UnknownNeverReassures(PACK),
                new Law01DamagedDays(PACK),
                new Law02UnknownNeverAccuses(),
                new Law03SafeDirection(PACK),
                new Law03Directions(PACK),
                new Law04DoneIsExact(PACK),
                new Law04HoldsWait(PACK),
                new Law05NothingFromTheFuture(),
                new Law06OrderAndRepetition(),
                new Law07HistoryDoesNotLapse(PACK),
                new Law08RolesHold(PACK),
                new Law09Accountable(PACK),
                new Law10IncompleteIsSaid(PACK, LawsTest::directly),
                new Law11DecidesNothing(PACK),
                new Law12OneAnswer(others()),
                new Law13WaitingClearsNothing(PACK),
                new Law13RecordedAgain(PACK),
                new Law13UnknownAnchor(PACK),
                new Law14NoHarmByAsking(PACK),
                new Law15PoliceContactAlone(PACK));
    }

    private static List<Law> corollaries() {
        return List.of(
                new Law04NoTraceIsNoClearance(PACK),
                new LawOverrides(PACK),
                new Law14SafeToShow(PACK, RULES::adviseFor));
    }

    private static Advising directly(Pack pack) {
        return SafeguardingRules.load(CompiledPack.notCompiled(pack)).direct()::advise;
    }

    /** The other engines: the compiled pack only where its classes are on the class path. */
    private static Map<String, Advising> others() {
        Map<String, Advising> others = new HashMap<>();
        others.put("the interpreter", UNDER_TEST.interpreted()::advise);
        UNDER_TEST.compiled().ifPresent(compiled -> others.put("the compiled pack", compiled::advise));
        return others;
    }
}
