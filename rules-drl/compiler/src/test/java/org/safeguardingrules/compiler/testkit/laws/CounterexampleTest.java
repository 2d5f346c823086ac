package org.safeguardingrules.compiler.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Role;
import org.safeguardingrules.compiler.reader.PackFiles;
import org.safeguardingrules.compiler.reader.PackSource;
import org.safeguardingrules.compiler.testkit.GeneratedCases;
import org.safeguardingrules.compiler.testkit.Scenario;
import org.safeguardingrules.compiler.testkit.ScenarioRunner;
import org.safeguardingrules.compiler.testkit.Scenarios;
import org.safeguardingrules.pack.CompiledPack;
import org.safeguardingrules.pack.Pack;

/** What a broken law prints can be pasted into a pack: it fails where the advice is broken, and passes where it is sound. */
class CounterexampleTest {

    private static final Pack PACK =
            PackSource.read(Path.of("src/test/resources/packs/laws")).orThrow();
    private static final SafeguardingRules RULES = SafeguardingRules.load(CompiledPack.notCompiled(PACK));
    private static final Advising SOUND = RULES::advise;

    /** Asserts that what is printed fails where the advice is broken, and passes where it is sound. */
    private static void assertPrinted(Advising broken, Law law) {
        Scenario scenario = printed(broken, law);
        assertThat(new ScenarioRunner(RULES).run(scenario).passed()).isTrue();
    }

    /** What is printed, once it was seen to fail where the advice is broken. */
    private static Scenario printed(Advising broken, Law law) {
        Outcome outcome =
                Trials.of(PACK, broken).withCases(1_000).outcomes(List.of(law)).get(0);
        assertThat(outcome.broken()).isPresent();
        String message = outcome.broken().orElseThrow().get();
        String printed = message.substring(message.indexOf("  - scenario:"));
        PackFiles files = new PackFiles(new TreeMap<>(Map.of("scenarios/printed.yaml", "scenarios:\n" + printed)));
        Scenarios read = Scenarios.read(files, PACK);
        assertThat(read.diagnostics()).as(message).isEmpty();
        Scenario scenario = read.all().get(0);
        Advice advice = broken.advise(scenario.caseFile(), scenario.asAt(), scenario.knownAt());
        assertThat(new ScenarioRunner(RULES).compared(scenario, advice).passed())
                .as(message)
                .isFalse();
        return scenario;
    }

    @Test
    void of_an_action_that_went_with_a_concern_more() {
        assertPrinted(
                Broken.leavingOutWhere(
                        SOUND,
                        (caseFile, action) -> caseFile.events().entries().size() > 2 && action.restsOn("POL-01")),
                new Law03SafeDirection(PACK));
    }

    @Test
    void of_an_action_that_should_not_be_there() {
        assertPrinted(
                Broken.reading(
                        SOUND,
                        (owner, field, value) ->
                                value instanceof Fact<?> fact && fact.value().equals(Optional.of(Role.VICTIM))
                                        ? Fact.of(Role.PERPETRATOR)
                                        : value),
                new Law08RolesHold(PACK));
    }

    @Test
    void of_what_is_not_known_taken_for_a_yes() {
        assertPrinted(
                Broken.reading(
                        SOUND,
                        (owner, field, value) ->
                                value instanceof Answer answer && answer.isUnknown() ? Answer.yes() : value),
                new Law02UnknownNeverAccuses());
    }

    @Test
    void of_what_was_recorded_in_the_future() {
        assertPrinted(
                (caseFile, asAt, knownAt) -> SOUND.advise(caseFile, asAt, knownAt.plusYears(1)),
                new Law05NothingFromTheFuture());
    }

    @Test
    void of_an_enquiry_sent_that_counts_as_done() {
        assertPrinted(
                Broken.saying(SOUND, action -> action.recorded().isEmpty() ? action : Broken.with(action, "met", true)),
                new Law04DoneIsExact(PACK));
    }

    @Test
    void of_a_due_day_that_moves_with_the_day_asked_about() {
        Advising broken = (caseFile, asAt, knownAt) -> Broken.saying(
                        SOUND, action -> Broken.with(action, "due", Broken.with(action.due(), "day", asAt.plusDays(2))))
                .advise(caseFile, asAt, knownAt);
        assertThat(printed(broken, new Law13WaitingClearsNothing(PACK)).asAt()).isAfter(GeneratedCases.DAY);
    }

    @Test
    void a_law_that_nobody_breaks_prints_nothing() {
        assertThat(Trials.of(PACK, SOUND)
                        .withCases(200)
                        .outcomes(List.of(new Law14NoHarmByAsking(PACK)))
                        .get(0)
                        .broken())
                .isEmpty();
    }
}
