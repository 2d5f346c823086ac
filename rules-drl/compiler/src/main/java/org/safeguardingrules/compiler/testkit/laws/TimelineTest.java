package org.safeguardingrules.compiler.testkit.laws;

import org.junit.jupiter.api.Test;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.compiler.testkit.PackUnderTest;

/** Timelines held to what they promise, over generated cases, with the pack whose tests are running, as it was compiled. */
class TimelineTest {

    /** A timeline asks for the advice on every day of its span, so fewer cases cost as much as the laws' own. */
    private static final int CASES = 100;

    private static final PackUnderTest UNDER_TEST = PackUnderTest.find();
    private static final SafeguardingRules RULES = UNDER_TEST.compiled().orElseGet(UNDER_TEST::interpreted);

    private static void hold(Law law) {
        Trials.of(UNDER_TEST.pack(), RULES::advise).withCases(CASES).require(law);
    }

    @Test
    void nothingRecordedLaterChangesAnEarlierDay() {
        hold(new Law05EarlierDaysStay(RULES::timeline));
    }

    @Test
    void theEntriesAddUpToTheAdviceOfEveryDay() {
        hold(new TimelineAddsUp(RULES::timeline));
    }
}
