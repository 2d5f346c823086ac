package org.safeguardingrules.compiler.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.Due;
import org.safeguardingrules.advice.OpenQuestions;
import org.safeguardingrules.advice.RecordedDecision;
import org.safeguardingrules.advice.RecordedOverride.Lapse;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.audience.ForPerson;
import org.safeguardingrules.audience.Rendering;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.Event;
import org.safeguardingrules.casefile.EventKind;
import org.safeguardingrules.casefile.EventOutcome;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.RatingOutcome;
import org.safeguardingrules.casefile.RiskLevel;
import org.safeguardingrules.casefile.Role;
import org.safeguardingrules.casefile.Sensitivity;
import org.safeguardingrules.casefile.Word;
import org.safeguardingrules.compiler.reader.PackSource;
import org.safeguardingrules.pack.Action;
import org.safeguardingrules.pack.Authority;
import org.safeguardingrules.pack.CompiledPack;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Direction;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.Pack;

/** Each law seen to fail, where what gives advice is broken on purpose. */
class LawsCanFailTest {

    private static final Pack PACK =
            PackSource.read(Path.of("src/test/resources/packs/laws")).orThrow();
    /** Enough for each fault to show; what {@code -Dlaws.cases} says is for advice that is sound. */
    private static final int CASES = 20_000;

    private static final Advising SOUND = SafeguardingRules.load(CompiledPack.notCompiled(PACK))::advise;

    private static boolean is(Word word, Object value) {
        return value instanceof Fact<?> fact && fact.value().equals(Optional.of(word));
    }

    private static void assertFound(Advising broken, Law law) {
        assertThat(Trials.of(PACK, broken).withCases(CASES).violation(law)).isPresent();
    }

    @Test
    void law01_advice_that_does_not_name_what_it_does_not_know() {
        Advising broken = (caseFile, asAt, knownAt) ->
                Broken.with(SOUND.advise(caseFile, asAt, knownAt), "openQuestions", OpenQuestions.NONE);
        assertFound(
                Broken.leavingOut(broken, action -> action.restsOn("IQ-01") || action.restsOn("IQ-00")),
                new Law01UnknownNeverReassures(PACK));
    }

    @Test
    void law01_advice_that_does_not_ask_to_put_a_record_right() {
        assertFound(Broken.leavingOut(SOUND, action -> action.restsOn("IQ-00")), new Law01DamagedDays(PACK));
    }

    @Test
    void law02_advice_that_takes_what_is_not_known_for_a_yes() {
        assertFound(
                Broken.reading(
                        SOUND,
                        (owner, field, value) ->
                                value instanceof Answer answer && answer.isUnknown() ? Answer.yes() : value),
                new Law02UnknownNeverAccuses());
    }

    @Test
    void law03_advice_that_asks_for_less_where_more_has_happened() {
        assertFound(
                Broken.leavingOutWhere(
                        SOUND,
                        (caseFile, action) -> caseFile.events().entries().size() > 2 && action.restsOn("POL-01")),
                new Law03SafeDirection(PACK));
    }

    @Test
    void law03_a_definition_that_says_it_protects_and_raises_concern() {
        Map<String, Definition> definitions = new TreeMap<>(PACK.definitions());
        definitions.computeIfPresent(
                "dangerous event", (name, event) -> Broken.with(event, "direction", Direction.PROTECTIVE));
        assertFound(SOUND, new Law03Directions(Broken.with(PACK, "definitions", definitions)));
    }

    @Test
    void law04_advice_that_takes_an_enquiry_sent_for_one_considered() {
        assertFound(
                Broken.saying(SOUND, action -> action.recorded().isEmpty() ? action : Broken.with(action, "met", true)),
                new Law04DoneIsExact(PACK));
    }

    @Test
    void law04_a_hold_that_lifts_by_itself() {
        assertFound(
                Broken.saying(SOUND, action -> action.kind() == Kind.HOLD ? Broken.with(action, "met", true) : action),
                new Law04DoneIsExact(PACK));
    }

    @Test
    void law04_a_hold_that_lifts_although_a_reply_is_adverse() {
        assertFound(
                Broken.saying(
                        SOUND,
                        action -> action.managerDecides() ? Broken.with(action, "managerDecides", false) : action),
                new Law04HoldsWait(PACK));
    }

    @Test
    void law04_advice_that_takes_a_reply_that_found_nothing_for_clearance() {
        assertFound(Broken.leavingOut(SOUND, action -> action.restsOn("POL-06")), new Law04NoTraceIsNoClearance(PACK));
    }

    @Test
    void law04_a_hold_that_lifts_although_the_police_are_to_be_asked_again() {
        assertFound(
                SafeguardingRules.load(CompiledPack.notCompiled(waitingOnlyForTheFirst(PACK)))::advise,
                new Law04NoTraceIsNoClearance(PACK));
    }

    /** The pack whose holds do not wait for a second asking. */
    private static Pack waitingOnlyForTheFirst(Pack pack) {
        Map<String, Action> actions = new TreeMap<>(pack.actions());
        actions.replaceAll((name, action) -> Broken.with(
                action,
                "waitsFor",
                action.waitsFor().stream()
                        .filter(awaited -> !awaited.equals("ask the police again"))
                        .toList()));
        return Broken.with(pack, "actions", actions);
    }

    @Test
    void overrides_that_meet_what_they_decide_against() {
        assertFound(
                Broken.saying(SOUND, action -> action.overridden() ? Broken.with(action, "met", true) : action),
                new LawOverrides(PACK));
    }

    @Test
    void overrides_that_stand_whatever_is_missing_or_new() {
        assertFound(Broken.saying(SOUND, action -> lapsingBy(action, lapse -> false)), new LawOverrides(PACK));
    }

    @Test
    void overrides_that_outlast_what_is_new_on_record() {
        assertFound(
                Broken.saying(
                        SOUND,
                        action -> lapsingBy(action, lapse -> lapse.records().isEmpty())),
                new LawOverrides(PACK));
    }

    @Test
    void overrides_that_hide_something_else() {
        assertFound(
                Broken.leavingOutWhere(
                        SOUND,
                        (caseFile, action) -> !caseFile.overrides().entries().isEmpty()
                                && action.override().isEmpty()),
                new LawOverrides(PACK));
    }

    private static RequiredAction lapsingBy(RequiredAction action, Predicate<Lapse> cause) {
        return Broken.with(
                action,
                "override",
                action.override()
                        .map(override -> Broken.with(
                                override,
                                "because",
                                override.because().stream().filter(cause).toList())));
    }

    @Test
    void law05_advice_that_reads_the_future() {
        assertFound(
                (caseFile, asAt, knownAt) -> SOUND.advise(caseFile, asAt, knownAt.plusYears(1)),
                new Law05NothingFromTheFuture());
    }

    @Test
    void law06_advice_that_goes_by_the_order_of_records() {
        assertFound(
                Broken.leavingOutWhere(SOUND, (caseFile, action) -> {
                    List<Event> events = caseFile.events().entries();
                    return events.size() > 1
                            && events.get(0).id().compareTo(events.get(1).id()) > 0;
                }),
                new Law06OrderAndRepetition());
    }

    @Test
    void law07_advice_that_forgets_what_was_discontinued() {
        Set<EventOutcome> ended =
                Set.of(EventOutcome.DISCONTINUED, EventOutcome.NO_FURTHER_ACTION, EventOutcome.ACQUITTED);
        assertFound(
                Broken.leavingOutWhere(
                        SOUND,
                        (caseFile, action) -> caseFile.events().entries().stream()
                                .filter(event -> event.outcome()
                                        .value()
                                        .map(ended::contains)
                                        .orElse(false))
                                .anyMatch(
                                        event -> event.id().equals(action.key().subject()))),
                new Law07HistoryDoesNotLapse(PACK));
    }

    @Test
    void law08_advice_that_takes_a_victim_for_a_perpetrator() {
        assertFound(
                Broken.reading(
                        SOUND, (owner, field, value) -> is(Role.VICTIM, value) ? Fact.of(Role.PERPETRATOR) : value),
                new Law08RolesHold(PACK));
    }

    @Test
    void law09_advice_without_reasons() {
        assertFound(
                Broken.saying(SOUND, action -> Broken.with(action, "reasons", List.of())), new Law09Accountable(PACK));
    }

    @Test
    void law10_advice_that_does_not_say_which_rules_failed() {
        assertFound(SOUND, new Law10IncompleteIsSaid(PACK, pack -> {
            Advising library = SafeguardingRules.load(CompiledPack.notCompiled(pack))::advise;
            return (caseFile, asAt, knownAt) -> Broken.with(library.advise(caseFile, asAt, knownAt), "complete", true);
        }));
    }

    @Test
    void law11_advice_that_obeys_what_is_decided_on_a_rating() {
        assertFound(
                Broken.saying(
                        SOUND,
                        action -> action.decision()
                                .flatMap(RecordedDecision::outcome)
                                .filter(RatingOutcome.LOWERED::equals)
                                .map(lowered -> Broken.with(action, "indicated", Optional.empty()))
                                .orElse(action)),
                new Law11DecidesNothing(PACK));
    }

    @Test
    void overrides_that_everybody_sees() {
        assertFound(
                Broken.saying(
                        SOUND,
                        action -> action.override().isPresent()
                                ? Broken.with(action, "sensitivity", Sensitivity.OPEN)
                                : action),
                new LawOverrides(PACK));
    }

    @Test
    void law11_advice_that_gives_a_decision_as_an_order() {
        assertFound(
                Broken.saying(SOUND, action -> Broken.with(action, "sentence", "Recall the person.")),
                new Law11DecidesNothing(PACK));
    }

    @Test
    void law11_a_check_that_indicates_a_level() {
        assertFound(
                Broken.saying(SOUND, action -> Broken.with(action, "indicated", Optional.of(RiskLevel.HIGH))),
                new Law11DecidesNothing(PACK));
    }

    @Test
    void law12_a_second_answer() {
        assertFound(
                SOUND, new Law12OneAnswer(Map.of("a shorter one", Broken.leavingOut(SOUND, RequiredAction::overdue))));
    }

    @Test
    void law13_a_due_day_counted_from_the_day_asked_about() {
        assertFound(
                (caseFile, asAt, knownAt) -> Broken.saying(
                                SOUND, action -> due(action, Broken.with(action.due(), "day", asAt.plusDays(2))))
                        .advise(caseFile, asAt, knownAt),
                new Law13WaitingClearsNothing(PACK));
    }

    @Test
    void law13_a_due_day_counted_from_the_last_record() {
        assertFound(
                (caseFile, asAt, knownAt) -> Broken.saying(
                                SOUND,
                                action -> due(
                                        action,
                                        Broken.with(
                                                action.due(),
                                                "day",
                                                action.due()
                                                        .day()
                                                        .plusDays(caseFile.events()
                                                                .entries()
                                                                .size()))))
                        .advise(caseFile, asAt, knownAt),
                new Law13RecordedAgain(PACK));
    }

    @Test
    void law13_an_unknown_anchor_that_counts_as_today() {
        assertFound(
                (caseFile, asAt, knownAt) -> Broken.saying(
                                SOUND,
                                action -> action.due().anchorDay().isPresent()
                                        ? action
                                        : due(action, Broken.with(action.due(), "day", asAt)))
                        .advise(caseFile, asAt, knownAt),
                new Law13UnknownAnchor(PACK));
    }

    private static RequiredAction due(RequiredAction action, Due due) {
        return Broken.with(action, "due", due);
    }

    @Test
    void law14_contact_without_a_word_on_safety() {
        assertFound(
                Broken.saying(SOUND, action -> Broken.with(action, "safeContact", " ")), new Law14NoHarmByAsking(PACK));
    }

    @Test
    void law14_what_everybody_may_see_although_it_rests_on_what_few_may() {
        assertFound(
                Broken.saying(SOUND, action -> Broken.with(action, "sensitivity", Sensitivity.OPEN)),
                new Law14NoHarmByAsking(PACK));
    }

    @Test
    void law14_contact_in_the_presence_of_the_person() {
        assertFound(
                Broken.saying(
                        SOUND,
                        action -> Broken.with(action, "sentence", "Ask the partner in the presence of the person.")),
                new Law14NoHarmByAsking(PACK));
    }

    @Test
    void law15_advice_that_takes_police_contact_for_a_conviction_with_danger() {
        assertFound(
                Broken.reading(SOUND, (owner, field, value) -> {
                    boolean danger = field.equals("imminentThreat") && value instanceof Answer;
                    boolean contact = is(EventKind.CALL_OUT, value);
                    return danger ? Answer.yes() : contact ? Fact.of(EventKind.CONVICTION) : value;
                }),
                new Law15PoliceContactAlone(PACK));
    }

    @Test
    void law15_a_rule_that_reads_age_without_an_authority_that_names_it() {
        Map<String, Authority> silent = PACK.authorities().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> Broken.with(entry.getValue(), "names", List.of())));
        assertThat(ProtectedCharacteristics.readWithoutAuthority(Broken.with(PACK, "authorities", silent)))
                .anySatisfy(found -> assertThat(found).contains("reads age"));
    }

    @Test
    void law14_advice_from_which_things_are_withheld_only_after_it_was_worked_out() {
        Showing late = (audience, caseFile, asAt, knownAt) ->
                Rendering.of(audience, PACK, caseFile, seen -> SOUND.advise(caseFile, asAt, knownAt));
        assertFound(SOUND, new Law14SafeToShow(PACK, late));
    }

    @Test
    void law14_a_date_tells_what_was_withheld_although_nothing_that_rests_on_it_is_shown() {
        Showing late = (audience, caseFile, asAt, knownAt) -> Rendering.of(audience, PACK, caseFile, seen -> {
            Advice known = SOUND.advise(seen, asAt, knownAt);
            Advice everything = SOUND.advise(caseFile, asAt, knownAt);
            List<RequiredAction> dated = known.actions().stream()
                    .map(action -> everything
                            .action(action.key())
                            .map(other -> due(action, other.due()))
                            .orElse(action))
                    .toList();
            return Broken.with(known, "actions", dated);
        });
        assertThat(Trials.of(PACK, SOUND).withCases(CASES).violation(new Law14SafeToShow(PACK, late)))
                .hasValueSatisfying(violation -> assertThat(violation.how()).contains("what is shown differs"));
    }

    @Test
    void law14_a_person_who_is_not_told_everything() {
        Showing silent = (audience, caseFile, asAt, knownAt) -> {
            Rendering sound = Rendering.of(audience, PACK, caseFile, seen -> SOUND.advise(seen, asAt, knownAt));
            return sound instanceof ForPerson person
                    ? new ForPerson(
                            asAt, knownAt, person.actions().stream().skip(1).toList())
                    : sound;
        };
        assertFound(SOUND, new Law14SafeToShow(PACK, silent));
    }
}
