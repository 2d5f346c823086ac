package org.safeguardingrules.compiler.testkit.laws;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.compiler.reader.PackSource;
import org.safeguardingrules.pack.CompiledPack;
import org.safeguardingrules.pack.Pack;

/** Laws against a small pack that has one rule of each shape. */
class LawsOfASmallPackTest {

    private static final Pack PACK =
            PackSource.read(Path.of("src/test/resources/packs/laws")).orThrow();
    private static final SafeguardingRules RULES = SafeguardingRules.load(CompiledPack.notCompiled(PACK));

    @Test
    void a_concern_more_takes_nothing_away() {
        Trials.of(PACK, RULES::advise).withCases(2_000).require(new Law03SafeDirection(PACK));
    }

    @Test
    void a_hold_waits_for_every_answer() {
        Trials.of(PACK, RULES::advise).withCases(2_000).require(new Law04HoldsWait(PACK));
    }

    @Test
    void a_reply_that_found_nothing_clears_nothing() {
        Trials.of(PACK, RULES::advise).withCases(2_000).require(new Law04NoTraceIsNoClearance(PACK));
    }

    @Test
    void what_is_shown_tells_nothing_that_is_withheld() {
        Trials.of(PACK, RULES::advise).withCases(2_000).require(new Law14SafeToShow(PACK, RULES::adviseFor));
    }
}
