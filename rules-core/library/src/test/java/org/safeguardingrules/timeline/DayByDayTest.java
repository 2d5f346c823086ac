package org.safeguardingrules.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.CaseFileBuilder;
import org.safeguardingrules.casefile.ChildBuilder;
import org.safeguardingrules.casefile.Correction;
import org.safeguardingrules.casefile.CorrectionBuilder;
import org.safeguardingrules.casefile.EnquiryBuilder;
import org.safeguardingrules.casefile.EventBuilder;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Learned;
import org.safeguardingrules.casefile.Learned.How;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.PersonBuilder;
import org.safeguardingrules.casefile.Provenance;
import org.safeguardingrules.casefile.RecordedLate;
import org.safeguardingrules.casefile.Ref;
import org.safeguardingrules.casefile.SentenceBuilder;
import org.safeguardingrules.casefile.Step;
import org.safeguardingrules.casefile.StepKind;
import org.safeguardingrules.timeline.Gone.Because;

class DayByDayTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate HAPPENED = LocalDate.of(2026, 3, 5);
    private static final LocalDate RECORDED = LocalDate.of(2026, 3, 9);
    private static final LocalDate UNTIL = LocalDate.of(2026, 3, 30);

    private static final DayByDay DAY_BY_DAY = new DayByDay(SmallPolicy.pack(), caseFile -> SmallPolicy::advise);

    private static CaseFileBuilder caseFile() {
        return CaseFileBuilder.builder()
                .id("case-1")
                .person(PersonBuilder.builder().id("person").build());
    }

    private static CaseFileBuilder withEvent() {
        return caseFile()
                .events(Listing.partial(EventBuilder.builder()
                        .id("event")
                        .provenance(Provenance.recorded(RECORDED))
                        .on(Fact.of(HAPPENED))
                        .build()));
    }

    private static CaseFileBuilder withChild(ChildBuilder child) {
        return caseFile()
                .children(Listing.partial(child.id("child")
                        .provenance(Provenance.recorded(RECORDED))
                        .build()));
    }

    private static Timeline timeline(CaseFile caseFile) {
        return DAY_BY_DAY.timeline(caseFile, FIRST, UNTIL);
    }

    private static Entry on(LocalDate day, Timeline timeline) {
        return timeline.entries().stream()
                .filter(entry -> entry.day().equals(day))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> actions(List<Standing> standing) {
        return standing.stream().map(action -> action.key().action()).toList();
    }

    @Test
    void an_action_is_required_from_the_day_on_which_its_record_became_known() {
        Entry entry = on(RECORDED, timeline(withEvent().build()));

        assertThat(entry.learned()).containsExactly(new Learned("event", How.NEW, List.of()));
        assertThat(actions(entry.required())).containsExactly("tell the police");
    }

    @Test
    void it_is_overdue_on_the_day_after_its_due_day_though_nothing_was_recorded() {
        Entry entry = on(HAPPENED.plusWeeks(1).plusDays(1), timeline(withEvent().build()));

        assertThat(entry.learned()).isEmpty();
        assertThat(actions(entry.overdue())).containsExactly("tell the police");
    }

    @Test
    void it_is_met_on_the_day_on_which_what_was_done_became_known() {
        CaseFile caseFile = withEvent()
                .enquiries(Listing.partial(EnquiryBuilder.builder()
                        .id("enquiry")
                        .provenance(Provenance.recorded(RECORDED))
                        .steps(List.of(Step.on(StepKind.REQUESTED, RECORDED).recordedOn(RECORDED.plusDays(2))))
                        .build()))
                .build();

        assertThat(actions(on(RECORDED.plusDays(2), timeline(caseFile)).met())).containsExactly("tell the police");
    }

    @Test
    void what_was_asked_because_it_was_not_known_goes_when_it_is_answered() {
        LocalDate answered = RECORDED.plusDays(3);
        CaseFile caseFile = withChild(
                        ChildBuilder.builder().contactWithPerson(Answer.no().recordedOn(answered)))
                .build();

        assertThat(on(answered, timeline(caseFile)).gone())
                .extracting(Gone::cause, Gone::records)
                .containsExactly(tuple(Because.ANSWERED, List.of("child")));
    }

    @Test
    void what_rests_on_a_record_that_a_correction_hides_goes_as_corrected() {
        LocalDate corrected = RECORDED.plusDays(3);
        Correction correction = CorrectionBuilder.builder()
                .id("correction")
                .provenance(Provenance.recorded(corrected))
                .of(Ref.to("event"))
                .on(Fact.of(corrected))
                .author("officer")
                .reason("wrong person")
                .build();
        Timeline timeline =
                timeline(withEvent().corrections(Listing.partial(correction)).build());

        assertThat(on(corrected, timeline).gone())
                .extracting(Gone::cause, Gone::records)
                .containsExactly(tuple(Because.CORRECTED, List.of("event")));
        assertThat(timeline.actions())
                .singleElement()
                .satisfies(action -> assertThat(action.inHindsight()).isEmpty());
    }

    @Test
    void what_goes_with_time_alone_lapses_on_its_very_day() {
        LocalDate birthday = LocalDate.of(2026, 3, 17);
        CaseFile caseFile = withChild(ChildBuilder.builder().dateOfBirth(Fact.of(birthday.minusYears(18))))
                .build();

        assertThat(on(birthday, timeline(caseFile)).gone())
                .extracting(Gone::cause)
                .containsExactly(Because.LAPSED);
    }

    @Test
    void a_change_of_policy_is_told_where_it_changes_the_advice() {
        LocalDate change = SmallPolicy.CHANGE;
        Timeline timeline = DAY_BY_DAY.timeline(withEvent().build(), change.minusDays(2), change.plusDays(2));

        assertThat(on(change, timeline).policyChanged()).isTrue();
        assertThat(actions(on(change, timeline).required())).containsExactly("visit");
        assertThat(timeline.entries()).extracting(Entry::day).containsExactly(change.minusDays(2), change);
    }

    @Test
    void the_first_entry_tells_all_that_stood() {
        Entry first = DAY_BY_DAY
                .timeline(withEvent().build(), RECORDED.plusDays(1), UNTIL)
                .entries()
                .get(0);

        assertThat(first.learned()).extracting(Learned::record).contains("event", "person");
        assertThat(actions(first.required())).containsExactly("tell the police");
    }

    @Test
    void hindsight_is_by_as_many_days_sooner_as_the_record_came_late() {
        FirstRaised told = timeline(withEvent().build()).actions().get(0);

        assertThat(told.raised()).contains(RECORDED);
        assertThat(told.inHindsight()).contains(HAPPENED);
        assertThat(told.daysSooner()).hasValue(4);
        assertThat(told.recordedLate()).containsExactly(new RecordedLate("event", "", HAPPENED, RECORDED));
    }

    @Test
    void hindsight_names_only_what_is_enough() {
        CaseFile caseFile = caseFile()
                .events(Listing.partial(
                        EventBuilder.builder()
                                .id("event")
                                .provenance(Provenance.recorded(RECORDED))
                                .on(Fact.of(HAPPENED))
                                .build(),
                        EventBuilder.builder()
                                .id("other")
                                .provenance(Provenance.recorded(RECORDED.plusDays(5)))
                                .on(Fact.of(HAPPENED))
                                .build()))
                .build();

        assertThat(timeline(caseFile).actions())
                .allSatisfy(action -> assertThat(action.recordedLate())
                        .extracting(RecordedLate::record)
                        .containsExactly(action.key().subject()));
    }

    @Test
    void what_had_lapsed_before_it_was_known_was_never_raised() {
        LocalDate birthday = RECORDED;
        CaseFile caseFile = caseFile()
                .children(Listing.partial(ChildBuilder.builder()
                        .id("child")
                        .provenance(Provenance.recorded(RECORDED).withOn(HAPPENED))
                        .dateOfBirth(Fact.of(birthday.minusYears(18)))
                        .build()))
                .build();

        assertThat(timeline(caseFile).actions()).singleElement().satisfies(action -> {
            assertThat(action.raised()).isEmpty();
            assertThat(action.inHindsight()).contains(HAPPENED);
        });
    }

    @Test
    void a_timeline_begins_when_a_sentence_was_known_to_have_begun() {
        CaseFile caseFile = withEvent()
                .sentences(Listing.partial(SentenceBuilder.builder()
                        .id("order")
                        .provenance(Provenance.recorded(RECORDED.plusDays(1)))
                        .sentencedOn(Fact.of(HAPPENED))
                        .build()))
                .build();

        assertThat(DAY_BY_DAY.firstDay(caseFile, UNTIL)).isEqualTo(RECORDED.plusDays(1));
        assertThat(DAY_BY_DAY.firstDay(withEvent().build(), UNTIL)).isEqualTo(UNTIL);
    }

    @Test
    void a_timeline_begins_on_no_day_before_the_pack_does() {
        CaseFile caseFile = caseFile()
                .sentences(Listing.partial(SentenceBuilder.builder()
                        .id("order")
                        .sentencedOn(Fact.of(LocalDate.of(2019, 1, 1)))
                        .build()))
                .build();

        assertThat(DAY_BY_DAY.firstDay(caseFile, UNTIL)).isEqualTo(SmallPolicy.EARLIEST);
        assertThat(DAY_BY_DAY.firstDay(caseFile, LocalDate.of(2025, 1, 1))).isEqualTo(LocalDate.of(2025, 1, 1));
    }

    @Test
    void advice_is_asked_for_once_a_day_and_once_more_while_something_was_missing() {
        AtomicInteger asked = new AtomicInteger();
        new DayByDay(SmallPolicy.pack(), caseFile -> (stood, day, policy) -> {
                    asked.incrementAndGet();
                    return SmallPolicy.advise(stood, day, policy);
                })
                .timeline(withEvent().build(), FIRST, UNTIL);

        int days = (int) (UNTIL.toEpochDay() - FIRST.toEpochDay()) + 1;
        int missing = (int) (RECORDED.toEpochDay() - HAPPENED.toEpochDay());
        assertThat(asked).hasValue(days + missing);
    }

    @Test
    void what_stood_on_a_day_is_found_by_replaying_the_entries() {
        Timeline timeline = timeline(withEvent().build());

        assertThat(timeline.standing(RECORDED.minusDays(1))).isEmpty();
        assertThat(timeline.standing(RECORDED)).extracting(Standing::overdue).containsExactly(false);
        assertThat(timeline.standing(UNTIL)).extracting(Standing::overdue).containsExactly(true);
        assertThat(timeline.complete()).isTrue();
        assertThat(timeline.receipt().asAt()).isEqualTo(UNTIL);
    }
}
