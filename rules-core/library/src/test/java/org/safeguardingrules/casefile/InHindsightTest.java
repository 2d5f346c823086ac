package org.safeguardingrules.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class InHindsightTest {

    private static final LocalDate HAPPENED = LocalDate.of(2026, 3, 1);
    private static final LocalDate RECORDED = LocalDate.of(2026, 3, 10);

    private static CaseFileBuilder caseFile() {
        return CaseFileBuilder.builder()
                .id("case-1")
                .person(PersonBuilder.builder().id("person").build());
    }

    private static EventBuilder event() {
        return EventBuilder.builder()
                .id("event")
                .provenance(Provenance.recorded(RECORDED))
                .on(Fact.of(HAPPENED));
    }

    @Test
    void aRecordIsSeenFromTheDayOnWhichItHappened() {
        InHindsight hindsight = InHindsight.of(
                caseFile().events(Listing.partial(event().build())).build());

        assertThat(hindsight.late()).containsExactly(new RecordedLate("event", "", HAPPENED, RECORDED));
        assertThat(hindsight.caseFile().asItStood(HAPPENED).caseFile().events().entries())
                .hasSize(1);
        assertThat(hindsight
                        .caseFile()
                        .asItStood(HAPPENED.minusDays(1))
                        .caseFile()
                        .events()
                        .entries())
                .isEmpty();
    }

    @Test
    void aFactThatWasRecordedLaterAndHasNoDayOfItsOwnIsNotKnownSooner() {
        CaseFile caseFile = caseFile()
                .children(Listing.partial(ChildBuilder.builder()
                        .id("child")
                        .livesWithPerson(Answer.yes().recordedOn(RECORDED))
                        .build()))
                .build();

        InHindsight hindsight = InHindsight.of(caseFile);

        assertThat(hindsight.late()).isEmpty();
        assertThat(hindsight.caseFile()).isEqualTo(caseFile);
    }

    @Test
    void anAnswerIsKnownFromTheDayOnWhichItWasEstablishedAndADayFromItself() {
        CaseFile caseFile = caseFile()
                .children(Listing.partial(ChildBuilder.builder()
                        .id("child")
                        .livesWithPerson(Answer.yes().from("school", HAPPENED).recordedOn(RECORDED))
                        .build()))
                .supervisionPeriods(Listing.partial(SupervisionPeriodBuilder.builder()
                        .id("period")
                        .transferred(Fact.of(HAPPENED).recordedOn(RECORDED))
                        .build()))
                .build();

        assertThat(InHindsight.of(caseFile).late())
                .containsExactly(
                        new RecordedLate("child", "livesWithPerson", HAPPENED, RECORDED),
                        new RecordedLate("period", "transferred", HAPPENED, RECORDED));
    }

    @Test
    void aStepIsSeenFromItsDayAndARecordWithoutADayFromItsFirstStep() {
        CaseFile caseFile = caseFile()
                .enquiries(Listing.partial(EnquiryBuilder.builder()
                        .id("enquiry")
                        .provenance(Provenance.recorded(RECORDED))
                        .steps(List.of(Step.on(StepKind.REQUESTED, HAPPENED).recordedOn(RECORDED)))
                        .build()))
                .build();

        assertThat(InHindsight.of(caseFile).late())
                .containsExactly(
                        new RecordedLate("enquiry", "", HAPPENED, RECORDED),
                        new RecordedLate("enquiry", "requested", HAPPENED, RECORDED));
    }

    @Test
    void whatIsToComeWasRecordedBeforeItComes() {
        CaseFile caseFile = caseFile()
                .events(Listing.partial(
                        event().on(Fact.of(RECORDED.plusDays(9))).build()))
                .build();

        assertThat(InHindsight.of(caseFile).late()).isEmpty();
    }

    @Test
    void onlyWhatIsChosenIsMoved() {
        CaseFile caseFile = caseFile()
                .events(Listing.partial(event().build(), event().id("other").build()))
                .build();

        assertThat(InHindsight.of(caseFile, late -> late.record().equals("other"))
                        .late())
                .extracting(RecordedLate::record)
                .containsExactly("other");
    }
}
