package org.safeguardingrules.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.casefile.Learned.How;

class LearnedTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate TENTH = LocalDate.of(2026, 3, 10);
    private static final LocalDate TWENTIETH = LocalDate.of(2026, 3, 20);

    private static final Enquiry ENQUIRY = EnquiryBuilder.builder()
            .id("enquiry")
            .provenance(Provenance.recorded(FIRST))
            .steps(List.of(Step.on(StepKind.REQUESTED, FIRST), Step.on(StepKind.REPLIED, TENTH)))
            .outcome(Fact.of(EnquiryOutcome.INFORMATION).recordedOn(TENTH))
            .build();

    private static CaseFileBuilder caseFile() {
        return CaseFileBuilder.builder()
                .id("case-1")
                .person(PersonBuilder.builder().id("person").build())
                .enquiries(Listing.partial(ENQUIRY));
    }

    private static List<Learned> between(LocalDate earlier, LocalDate later, CaseFile caseFile) {
        return caseFile.asItStood(later).since(caseFile.asItStood(earlier));
    }

    @Test
    void aRecordIsNewOnTheDayOnWhichItWasRecorded() {
        assertThat(between(FIRST.minusDays(1), FIRST, caseFile().build()))
                .containsExactly(new Learned("enquiry", How.NEW, List.of()));
    }

    @Test
    void aFactRecordedLaterIsNamedByItsFieldAndAStepByItsWord() {
        assertThat(between(FIRST, TENTH, caseFile().build()))
                .containsExactly(new Learned("enquiry", How.CHANGED, List.of("outcome", "replied")));
    }

    @Test
    void aCorrectionHidesARecord() {
        Correction correction = CorrectionBuilder.builder()
                .id("correction")
                .provenance(Provenance.recorded(TWENTIETH))
                .of(Ref.to("enquiry"))
                .on(Fact.of(TWENTIETH))
                .author("officer")
                .reason("wrong person")
                .build();
        assertThat(between(
                        TENTH,
                        TWENTIETH,
                        caseFile().corrections(Listing.partial(correction)).build()))
                .containsExactly(
                        new Learned("correction", How.NEW, List.of()), new Learned("enquiry", How.HIDDEN, List.of()));
    }

    @Test
    void whatTheCaseFileSaysOfAListingIsOfTheCase() {
        CaseFile caseFile = caseFile()
                .children(Listing.<Child>askedAndNone().from("person", TENTH))
                .build();
        assertThat(between(TENTH.minusDays(1), TENTH, caseFile))
                .contains(new Learned("case", How.CHANGED, List.of("children")));
    }

    @Test
    void onADayThatTheCaseFileDoesNotNameNothingBecomesKnown() {
        CaseFile caseFile = caseFile().build();
        for (LocalDate day = FIRST.minusDays(3); day.isBefore(TWENTIETH); day = day.plusDays(1)) {
            if (!caseFile.daysNamed().contains(day)) {
                assertThat(between(day.minusDays(1), day, caseFile)).isEmpty();
            }
        }
        assertThat(caseFile.daysNamed()).containsExactly(FIRST, TENTH);
    }
}
