package org.safeguardingrules.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.casefile.Step;
import org.safeguardingrules.casefile.StepKind;
import org.safeguardingrules.casefile.Unknown;
import org.safeguardingrules.pack.State;

/** What follows from steps, for every set of steps that there can be, each on a known or an unknown day. */
class LifeTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    /** The steps that each state needs before it; any one of a set is enough. */
    private static final Map<State, List<Set<StepKind>>> NEEDS = Map.of(
            State.ASKED,
            List.of(EnumSet.of(
                    StepKind.REQUESTED,
                    StepKind.MADE,
                    StepKind.TELEPHONED,
                    StepKind.WRITTEN,
                    StepKind.ACKNOWLEDGED,
                    StepKind.REPLIED,
                    StepKind.DECIDED)),
            State.ANSWERED,
            List.of(EnumSet.of(StepKind.REPLIED, StepKind.DECIDED)),
            State.READ,
            List.of(EnumSet.of(StepKind.REPLIED, StepKind.DECIDED), EnumSet.of(StepKind.READ)),
            State.CONSIDERED,
            List.of(
                    EnumSet.of(StepKind.REPLIED, StepKind.DECIDED),
                    EnumSet.of(StepKind.READ),
                    EnumSet.of(StepKind.CONSIDERED)));

    private static Life life(List<Step> steps) {
        return Life.of(steps, MONDAY.plusDays(30));
    }

    /** Every set of kinds of steps, once with each on a known day and once with each on an unknown one. */
    private static Stream<List<Step>> everySet() {
        StepKind[] kinds = StepKind.values();
        return IntStream.range(0, 1 << kinds.length).boxed().flatMap(set -> {
            List<Step> known = new ArrayList<>();
            List<Step> unknown = new ArrayList<>();
            for (StepKind kind : kinds) {
                if ((set & 1 << kind.ordinal()) != 0) {
                    known.add(Step.on(kind, MONDAY.plusDays(kind.ordinal())));
                    unknown.add(Step.onUnknownDay(kind, Unknown.NOT_ASKED));
                }
            }
            return Stream.of(known, unknown);
        });
    }

    @Test
    void no_state_is_reached_without_each_step_before_it() {
        everySet().forEach(steps -> {
            State reached = life(steps).state();
            Set<StepKind> kinds = EnumSet.noneOf(StepKind.class);
            steps.forEach(step -> kinds.add(step.kind()));
            NEEDS.getOrDefault(reached, List.of())
                    .forEach(any -> assertThat(kinds)
                            .as(() -> reached + " from " + steps)
                            .anyMatch(any::contains));
            assertThat(reached).isNotEqualTo(State.DONE);
        });
    }

    @Test
    void one_step_more_never_takes_anything_back() {
        everySet().forEach(steps -> {
            State before = life(steps).state();
            for (StepKind kind : StepKind.values()) {
                List<Step> more = new ArrayList<>(steps);
                more.add(Step.on(kind, MONDAY));
                assertThat(life(more).state()).as(() -> steps + " and " + kind).isGreaterThanOrEqualTo(before);
            }
        });
    }

    @Test
    void what_was_read_without_a_reply_is_asked_and_no_further() {
        List<Step> steps = List.of(
                Step.on(StepKind.REQUESTED, MONDAY),
                Step.on(StepKind.READ, MONDAY.plusDays(3)),
                Step.on(StepKind.CONSIDERED, MONDAY.plusDays(4)));
        assertThat(life(steps).state()).isEqualTo(State.ASKED);
    }

    @Test
    void a_completion_completes_an_act_and_nothing_that_somebody_else_answers() {
        List<Step> steps = List.of(Step.on(StepKind.MADE, MONDAY), Step.on(StepKind.COMPLETED, MONDAY.plusDays(1)));
        assertThat(life(steps).state()).isEqualTo(State.ASKED);
        assertThat(Life.ofAct(steps, MONDAY.plusDays(1)).state()).isEqualTo(State.DONE);
    }

    @Test
    void a_request_without_a_day_of_sending_is_not_sent() {
        assertThat(life(List.of(Step.onUnknownDay(StepKind.REQUESTED, Unknown.NOT_ASKED)))
                        .state())
                .isEqualTo(State.REQUIRED);
    }

    @Test
    void what_is_done_on_a_later_day_is_not_done_yet() {
        List<Step> steps = List.of(Step.on(StepKind.REQUESTED, MONDAY), Step.on(StepKind.REPLIED, MONDAY.plusDays(3)));
        assertThat(Life.of(steps, MONDAY.plusDays(2)).state()).isEqualTo(State.ASKED);
        assertThat(Life.of(steps, MONDAY.plusDays(3)).state()).isEqualTo(State.ANSWERED);
    }

    @Test
    void the_day_on_which_a_state_was_reached_is_not_known_where_a_step_without_a_day_may_have_been_the_first() {
        Step undated = Step.onUnknownDay(StepKind.TELEPHONED, Unknown.NOT_ASKED);
        Life life = life(List.of(Step.on(StepKind.WRITTEN, MONDAY), undated));
        assertThat(life.into(State.ASKED)).contains(undated);
    }
}
