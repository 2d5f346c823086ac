package org.safeguardingrules.compiler.testkit.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * <p>All are tried on the same 1,500 generated cases with fixed seeds, or on as many as {@code -Dlaws.cases} says. The
 * interpreter gives the advice, because it is what the rules mean; by law 12 the pack as it was compiled gives the same.
 */
class LawsTest {

    private static final int ONE_OF = 4;

    private static final PackUnderTest UNDER_TEST = PackUnderTest.find();
    private static final Pack PACK = UNDER_TEST.pack();
    private static final SafeguardingRules INTERPRETED = UNDER_TEST.interpreted();

    @TestFactory
    Stream<DynamicTest> everyLawHolds() {
        return hold(Trials.of(PACK, INTERPRETED::advise), laws());
    }

    /** Each case costs as much for these as for all the others, so they are tried on fewer. */
    @TestFactory
    Stream<DynamicTest> whatFollowsFromTheLawsHolds() {
        Trials trials = Trials.of(PACK, INTERPRETED::advise);
        return hold(trials.withCases(Trials.CASES / ONE_OF), corollaries());
    }

    private static Stream<DynamicTest> hold(Trials trials, List<Law> laws) {
        return trials.outcomes(laws).stream().map(outcome -> dynamicTest(outcome.toString(), outcome::require));
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
                new Law10IncompleteIsSaid(PACK, LawsTest::interpreting),
                new Law11DecidesNothing(PACK),
                new Law12OneAnswer(compiled()),
                new Law13WaitingClearsNothing(PACK),
                new Law13RecordedAgain(),
                new Law13UnknownAnchor(PACK),
                new Law14NoHarmByAsking(PACK),
                new Law15PoliceContactAlone(PACK));
    }

    private static List<Law> corollaries() {
        return List.of(
                new Law04NoTraceIsNoClearance(PACK),
                new LawOverrides(PACK),
                new Law14SafeToShow(PACK, INTERPRETED::adviseFor));
    }

    private static Advising interpreting(Pack pack) {
        return SafeguardingRules.load(CompiledPack.notCompiled(pack))::advise;
    }

    /** The pack as it was compiled; nobody where its classes are not on the class path. */
    private static Map<String, Advising> compiled() {
        Optional<SafeguardingRules> compiled = UNDER_TEST.compiled();
        return compiled.isPresent() ? Map.of("the compiled pack", compiled.get()::advise) : Map.of();
    }
}
