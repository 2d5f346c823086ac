package org.safeguardingrules.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AsItStoodTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate TENTH = LocalDate.of(2026, 3, 10);
    private static final LocalDate TWENTIETH = LocalDate.of(2026, 3, 20);

    @Test
    void onTheTenthAnEnquirySentOnTheFirstAndAnsweredOnTheTwentiethIsSentAndUnanswered() {
        CaseFile caseFile = withEnquiry(Step.on(StepKind.REQUESTED, FIRST), Step.on(StepKind.REPLIED, TWENTIETH));
        assertThat(caseFile.asItStood(TENTH)
                        .caseFile()
                        .enquiries()
                        .entries()
                        .get(0)
                        .steps())
                .extracting(Step::kind)
                .containsExactly(StepKind.REQUESTED);
    }

    @Test
    void aStepIsSeenFromTheDayItWasRecordedAndNotFromTheDayItHappened() {
        CaseFile caseFile = withEnquiry(Step.on(StepKind.REQUESTED, FIRST).recordedOn(TWENTIETH));
        assertThat(caseFile.asItStood(TENTH)
                        .caseFile()
                        .enquiries()
                        .entries()
                        .get(0)
                        .steps())
                .isEmpty();
        assertThat(caseFile.asItStood(TWENTIETH)
                        .caseFile()
                        .enquiries()
                        .entries()
                        .get(0)
                        .steps())
                .hasSize(1);
    }

    @Test
    void stepsWithoutADayOfRecordingAreCounted() {
        CaseFile caseFile = withEnquiry(
                Step.on(StepKind.REQUESTED, FIRST),
                Step.on(StepKind.REPLIED, TENTH).recordedOn(TENTH));
        assertThat(caseFile.asItStood(TWENTIETH).assumedRecorded()).isEqualTo(1);
    }

    @Test
    void anAnswerRecordedLaterIsNotKnown() {
        CaseFile caseFile = caseFile()
                .children(Listing.partial(ChildBuilder.builder()
                        .id("c1")
                        .livesWithPerson(Answer.no().recordedOn(TWENTIETH))
                        .build()))
                .build();
        assertThat(child(caseFile, TENTH).livesWithPerson()).isEqualTo(Answer.unknown(Unknown.NOT_ASKED));
        assertThat(child(caseFile, TWENTIETH).livesWithPerson().isNo()).isTrue();
    }

    @Test
    void aNegativeStatedLaterLeavesTheListingOpen() {
        CaseFile caseFile = caseFile()
                .children(Listing.<Child>askedAndNone().from("person", TWENTIETH))
                .build();
        assertThat(caseFile.asItStood(TENTH).caseFile().children().isClosed()).isFalse();
        assertThat(caseFile.asItStood(TWENTIETH).caseFile().children().isClosed())
                .isTrue();
    }

    @Test
    void aCorrectionHidesTheRecordFromItsOwnDayOnAndIsNamed() {
        CaseFile caseFile = caseFile()
                .events(Listing.partial(
                        EventBuilder.builder().id("e1").on(Fact.of(FIRST)).build()))
                .corrections(Listing.partial(CorrectionBuilder.builder()
                        .id("x1")
                        .of(Ref.to("e1"))
                        .on(Fact.of(TENTH))
                        .author("officer")
                        .reason("wrong person")
                        .build()))
                .build();
        assertThat(caseFile.asItStood(TENTH.minusDays(1)).caseFile().events().entries())
                .hasSize(1);
        assertThat(caseFile.asItStood(TENTH).caseFile().events().entries()).isEmpty();
        assertThat(caseFile.asItStood(TENTH).corrected()).containsExactly("e1");
    }

    @Test
    void aFieldThatTheHostDoesNotSupplyIsNotSuppliedAndNotNotAsked() {
        CaseFile caseFile = caseFile()
                .supplies(Supplies.allBut(Set.of("child.contactWithPerson", "case.events")))
                .children(Listing.partial(ChildBuilder.builder().id("c1").build()))
                .build();
        assertThat(child(caseFile, TENTH).contactWithPerson().unknown()).contains(Unknown.NOT_SUPPLIED);
        assertThat(child(caseFile, TENTH).livesWithPerson().unknown()).contains(Unknown.NOT_ASKED);
        assertThat(caseFile.asItStood(TENTH).caseFile().events().whyOpen()).isEqualTo(Unknown.NOT_SUPPLIED);
    }

    @Test
    void supervisionThatStartedBeforeItsSentenceBecomesUnclear() {
        CaseFile caseFile = caseFile()
                .sentences(Listing.partial(SentenceBuilder.builder()
                        .id("order")
                        .sentencedOn(Fact.of(TENTH))
                        .build()))
                .supervisionPeriods(Listing.partial(SupervisionPeriodBuilder.builder()
                        .id("period")
                        .sentence(Optional.of(Ref.to("order")))
                        .started(Fact.of(FIRST))
                        .build()))
                .build();
        AsItStood stood = caseFile.asItStood(TWENTIETH);
        assertThat(stood.caseFile()
                        .supervisionPeriods()
                        .entries()
                        .get(0)
                        .started()
                        .unknown())
                .contains(Unknown.UNCLEAR);
        assertThat(stood.doubts())
                .extracting(AsItStood.Doubt::record, AsItStood.Doubt::why)
                .containsExactly(tuple("period", "started is before the day of its sentence"));
    }

    @Test
    void anEndBeforeItsStartBecomesUnclearAndTheRestIsUsed() {
        CaseFile caseFile = caseFile()
                .registrations(Listing.partial(RegistrationBuilder.builder()
                        .id("r1")
                        .code("X")
                        .started(Fact.of(TENTH))
                        .ended(Fact.of(FIRST))
                        .build()))
                .build();
        AsItStood stood = caseFile.asItStood(TWENTIETH);
        Registration registration = stood.caseFile().registrations().entries().get(0);
        assertThat(registration.ended().unknown()).contains(Unknown.UNCLEAR);
        assertThat(registration.started().value()).contains(TENTH);
        assertThat(stood.doubts())
                .containsExactly(new AsItStood.Doubt("r1", "ended", "ended is before started", Optional.of(TENTH)));
    }

    @Test
    void anEventAfterItsOwnRecordingBecomesUnclear() {
        CaseFile caseFile = caseFile()
                .events(Listing.partial(EventBuilder.builder()
                        .id("e1")
                        .on(Fact.of(TENTH))
                        .provenance(Provenance.recorded(FIRST))
                        .build()))
                .build();
        AsItStood stood = caseFile.asItStood(TWENTIETH);
        assertThat(stood.caseFile().events().entries().get(0).on().unknown()).contains(Unknown.UNCLEAR);
        assertThat(stood.doubts()).hasSize(1);
    }

    @Test
    void aReplyBeforeItsRequestBecomesUnclearAndTheReplyStays() {
        CaseFile caseFile = withEnquiry(Step.on(StepKind.REQUESTED, TENTH), Step.on(StepKind.REPLIED, FIRST));
        AsItStood stood = caseFile.asItStood(TWENTIETH);
        List<Step> steps = stood.caseFile().enquiries().entries().get(0).steps();
        assertThat(steps).hasSize(2);
        assertThat(steps)
                .filteredOn(step -> step.kind() == StepKind.REPLIED)
                .extracting(step -> step.on().unknown())
                .containsExactly(Optional.of(Unknown.UNCLEAR));
        assertThat(stood.doubts()).hasSize(1);
    }

    @Test
    void everyUnusableIdIsNamedInOneError() {
        CaseFile caseFile = caseFile()
                .children(Listing.partial(
                        ChildBuilder.builder()
                                .id("p")
                                .livesAt(Ref.to("nowhere"))
                                .build(),
                        ChildBuilder.builder()
                                .id("c2")
                                .parents(Listing.partial(Ref.to("nobody")))
                                .build()))
                .build();
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(UnusableCaseFile.class, caseFile::checked)
                        .problems())
                .extracting(UnusableCaseFile.Problem::toString)
                .containsExactly(
                        "children[0].id: id 'p' is already the id at person.id. Maybe the same record was mapped"
                                + " twice; every record needs an id of its own.",
                        "children[0].livesAt: 'nowhere' is the id of no record in the case file. Maybe the record it"
                                + " refers to was left out, or the id is mistyped.",
                        "children[1].parents[0]: 'nobody' is the id of no record in the case file. Maybe the record it"
                                + " refers to was left out, or the id is mistyped.");
    }

    @Test
    void nothingIsRebuiltWhereNothingIsHidden() {
        CaseFile caseFile = withEnquiry(Step.on(StepKind.REQUESTED, FIRST));
        assertThat(caseFile.asItStood(TWENTIETH).caseFile()).isSameAs(caseFile);
    }

    private static Child child(CaseFile caseFile, LocalDate knownAt) {
        return caseFile.asItStood(knownAt).caseFile().children().entries().get(0);
    }

    private static CaseFile withEnquiry(Step... steps) {
        return caseFile()
                .enquiries(Listing.partial(
                        EnquiryBuilder.builder().id("q1").steps(List.of(steps)).build()))
                .build();
    }

    private static CaseFileBuilder caseFile() {
        return CaseFileBuilder.builder()
                .id("case")
                .person(PersonBuilder.builder().id("p").build());
    }
}
