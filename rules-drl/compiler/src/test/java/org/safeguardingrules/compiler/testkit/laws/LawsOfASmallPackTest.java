package org.safeguardingrules.compiler.testkit.laws;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.compiler.reader.PackSource;
import org.safeguardingrules.pack.CompiledPack;
import org.safeguardingrules.pack.Pack;

/** Laws against a small pack; and laws seen to fail where the advice is broken on purpose. */
class LawsOfASmallPackTest {

    private static final Pack PACK =
            PackSource.read(Path.of("src/test/resources/packs/laws")).orThrow();
    private static final SafeguardingRules RULES = SafeguardingRules.load(CompiledPack.notCompiled(PACK));

    @Test
    void a_concern_more_takes_nothing_away() {
        Trials.of(PACK, RULES::advise).require(new Law03SafeDirection(PACK));
    }

    @Test
    void a_hold_waits_for_every_answer() {
        Trials.of(PACK, RULES::advise).require(new Law04HoldsWait(PACK));
    }

    @Test
    void advice_that_reads_the_future_is_found() {
        assertBroken(
                (caseFile, asAt, knownAt) -> RULES.advise(caseFile, asAt, knownAt.plusYears(1)),
                new Law05NothingFromTheFuture());
    }

    @Test
    void advice_that_goes_by_the_order_of_records_is_found() {
        assertBroken(
                (caseFile, asAt, knownAt) -> {
                    Advice advice = RULES.advise(caseFile, asAt, knownAt);
                    boolean backwards = caseFile.events().entries().size() > 1
                            && caseFile.events()
                                            .entries()
                                            .get(0)
                                            .id()
                                            .compareTo(caseFile.events()
                                                    .entries()
                                                    .get(1)
                                                    .id())
                                    > 0;
                    return backwards ? with(advice, List.of()) : advice;
                },
                new Law06OrderAndRepetition());
    }

    @Test
    void advice_that_forgets_what_it_does_not_know_is_found() {
        assertBroken(
                (caseFile, asAt, knownAt) -> {
                    Advice advice = RULES.advise(caseFile, asAt, knownAt);
                    return new Advice(
                            advice.caseId(),
                            advice.complete(),
                            advice.actions().stream()
                                    .filter(action -> !action.restsOn("IQ-01") && !action.restsOn("IQ-00"))
                                    .toList(),
                            List.of(),
                            List.of(),
                            advice.failures(),
                            advice.receipt());
                },
                new Law01UnknownNeverReassures(PACK));
    }

    @Test
    void a_second_answer_is_found() {
        assertBroken(
                RULES::advise,
                new Law12OneAnswer(Map.of(
                        "a shorter one",
                        (caseFile, asAt, knownAt) -> with(RULES.advise(caseFile, asAt, knownAt), List.of()))));
    }

    private static void assertBroken(Advising broken, Law law) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Trials.of(PACK, broken).require(law))
                .withMessageContaining("Law broken");
    }

    private static Advice with(Advice advice, List<RequiredAction> actions) {
        return new Advice(
                advice.caseId(),
                advice.complete(),
                actions,
                advice.openQuestions(),
                advice.notSupplied(),
                advice.failures(),
                advice.receipt());
    }
}
