package org.safeguardingrules.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.advice.AdviceChanges.Advanced;
import org.safeguardingrules.advice.AdviceChanges.OverrideLapsed;
import org.safeguardingrules.advice.RecordedOverride.Cause;
import org.safeguardingrules.advice.RecordedOverride.Lapse;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.Sensitivity;
import org.safeguardingrules.pack.Force;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.Mark;
import org.safeguardingrules.pack.Priority;
import org.safeguardingrules.pack.State;

class AdviceChangesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final RecordedOverride STANDING = override(List.of());
    private static final RecordedOverride LAPSED = override(List.of(Lapse.of(Cause.TIME_LIMIT, DAY)));

    @Test
    void a_decision_that_stands_no_more_changes_the_action_and_is_told_with_its_cause() {
        AdviceChanges changes = advice(LAPSED).since(advice(STANDING));
        ActionKey key = action(LAPSED).key();
        assertThat(changes.changed()).containsExactly(key);
        assertThat(changes.overridesLapsed()).containsExactly(new OverrideLapsed(key, LAPSED));
        assertThat(changes.lapsed()).isEmpty();
    }

    @Test
    void a_decision_that_never_stood_has_not_lapsed() {
        assertThat(advice(LAPSED).since(advice(LAPSED)).overridesLapsed()).isEmpty();
    }

    @Test
    void a_decision_that_stands_again_has_not_lapsed() {
        AdviceChanges changes = advice(STANDING).since(advice(LAPSED));
        assertThat(changes.changed()).hasSize(1);
        assertThat(changes.overridesLapsed()).isEmpty();
    }

    @Test
    void a_step_that_was_reached_since_is_told_and_one_that_was_reached_before_is_not() {
        ActionStep sent = new ActionStep(
                State.ASKED, Optional.of("enquiry"), Optional.of(DAY), Optional.empty(), Optional.empty(), false);
        ActionStep answered = new ActionStep(
                State.ANSWERED, Optional.of("enquiry"), Optional.empty(), Optional.empty(), Optional.empty(), false);
        RequiredAction action = action(STANDING);
        Advice before =
                advice(RequiredActionBuilder.from(action).withSteps(List.of(sent, ActionStep.ahead(State.ANSWERED))));
        Advice after = advice(RequiredActionBuilder.from(action).withSteps(List.of(sent, answered)));
        assertThat(after.since(before).advanced()).containsExactly(new Advanced(action.key(), List.of(answered)));
        assertThat(after.since(before).changed()).containsExactly(action.key());
        assertThat(after.since(after).advanced()).isEmpty();
    }

    private static Advice advice(RecordedOverride override) {
        return advice(action(override));
    }

    private static Advice advice(RequiredAction action) {
        return AdviceBuilder.builder()
                .caseId("case")
                .complete(true)
                .actions(List.of(action))
                .openQuestions(OpenQuestions.NONE)
                .failures(List.of())
                .receipt(new Receipt("1", "", "pack", "1", "", Map.of(), DAY, DAY, 0, List.of(), List.of()))
                .build();
    }

    private static RequiredAction action(RecordedOverride override) {
        return RequiredActionBuilder.builder()
                .key(new ActionKey("ask", "the police", "person", "period"))
                .kind(Kind.CHECK)
                .sentence("Ask.")
                .due(new Due(DAY, "allocation", Optional.of(DAY), false, Optional.empty(), Mark.DESIGN, false))
                .priority(Priority.ROUTINE)
                .force(Force.EXPECTED)
                .mark(Mark.DESIGN)
                .state(State.REQUIRED)
                .override(override)
                .sensitivity(Sensitivity.OPEN)
                .waitsFor(List.of())
                .recorded(List.of())
                .steps(List.of())
                .reasons(List.of())
                .mayKnow("")
                .consent("no")
                .safeContact("")
                .build();
    }

    private static RecordedOverride override(List<Lapse> because) {
        return new RecordedOverride(
                "decided",
                Optional.of(DAY.minusDays(9)),
                Optional.of(DAY),
                false,
                Optional.of("probation officer"),
                Optional.of("senior probation officer"),
                Optional.of("asked last week"),
                Answer.Value.NO,
                because);
    }
}
