package org.safeguardingrules.compiler.testkit.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.compiler.compile.RuleCompiler;
import org.safeguardingrules.compiler.testkit.PackUnderTest;
import org.safeguardingrules.pack.CompiledPack;
import org.safeguardingrules.pack.Pack;

/**
 * The fifteen laws of the advice, held against the pack whose tests are running, as it was compiled.
 *
 * <p>Each law is tried on 1,000 generated cases with fixed seeds, or on as many as {@code -Dlaws.cases} says.
 */
class LawsTest {

    private static final PackUnderTest UNDER_TEST = PackUnderTest.find();
    private static final Pack PACK = UNDER_TEST.pack();
    private static final SafeguardingRules INTERPRETED = UNDER_TEST.interpreted();
    private static final SafeguardingRules RULES = UNDER_TEST.compiled().orElse(INTERPRETED);

    private static void hold(Law law) {
        Trials.of(PACK, RULES::advise).require(law);
    }

    @Test
    void law01UnknownNeverReassures() {
        hold(new Law01UnknownNeverReassures(PACK));
    }

    @Test
    void law01DamagedDaysAreUnclear() {
        hold(new Law01DamagedDays(PACK));
    }

    @Test
    void law02UnknownNeverAccuses() {
        hold(new Law02UnknownNeverAccuses());
    }

    @Test
    void law03SafeDirection() {
        hold(new Law03SafeDirection(PACK));
    }

    @Test
    void law03WhatIsReadMovesAsDeclared() {
        hold(new Law03Directions(PACK));
    }

    @Test
    void law04HoldsWaitForEveryAnswer() {
        hold(new Law04HoldsWait(PACK));
    }

    @Test
    void law04DoneIsExact() {
        hold(new Law04DoneIsExact(PACK));
    }

    @Test
    void law04NoTraceIsNoClearance() {
        hold(new Law04NoTraceIsNoClearance(PACK));
    }

    @Test
    void law05NothingFromTheFuture() {
        hold(new Law05NothingFromTheFuture());
    }

    @Test
    void law06OrderAndRepetitionDoNotMatter() {
        hold(new Law06OrderAndRepetition());
    }

    @Test
    void law07HistoryDoesNotLapse() {
        hold(new Law07HistoryDoesNotLapse(PACK));
    }

    @Test
    void law08RolesHold() {
        hold(new Law08RolesHold(PACK));
    }

    @Test
    void law09EveryActionIsAccountable() {
        hold(new Law09Accountable(PACK));
    }

    @Test
    void law10IncompleteIsSaid() {
        hold(new Law10IncompleteIsSaid(PACK, pack -> SafeguardingRules.load(CompiledPack.notCompiled(pack))::advise));
    }

    @Test
    void law11TheLibraryDecidesNothing() {
        hold(new Law11DecidesNothing(PACK));
    }

    @Test
    void overridesHideNothingAndLapseByThemselves() {
        hold(new LawOverrides(PACK));
    }

    @Test
    void law12OneAnswer() {
        SafeguardingRules compiledNow =
                SafeguardingRules.load(RuleCompiler.withoutCache().compile(PACK).load());
        hold(new Law12OneAnswer(
                Map.of("the interpreter", INTERPRETED::advise, "the pack compiled now", compiledNow::advise)));
    }

    @Test
    void law13WaitingClearsNothing() {
        hold(new Law13WaitingClearsNothing(PACK));
    }

    @Test
    void law13RecordingAgainMovesNoDayLater() {
        hold(new Law13RecordedAgain());
    }

    @Test
    void law13AnUnknownAnchorTakesTheEarliestDay() {
        hold(new Law13UnknownAnchor(PACK));
    }

    @Test
    void law14NoHarmByAsking() {
        hold(new Law14NoHarmByAsking(PACK));
    }

    @Test
    void law14WhatIsShownTellsNothingWithheld() {
        hold(new Law14SafeToShow(PACK, RULES::adviseFor));
    }

    @Test
    void law15PoliceContactAloneAsksForACheck() {
        hold(new Law15PoliceContactAlone(PACK));
    }

    @Test
    void law15NoProtectedCharacteristicWithoutAuthority() {
        assertEquals(List.of(), ProtectedCharacteristics.readWithoutAuthority(PACK));
    }
}
