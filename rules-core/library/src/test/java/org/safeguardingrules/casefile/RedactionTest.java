package org.safeguardingrules.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RedactionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Provenance OPEN = Provenance.NONE.withSensitivity(Sensitivity.OPEN);
    private static final Provenance GUARDED = Provenance.NONE.withSensitivity(Sensitivity.VICTIM_SENSITIVE);

    @Test
    void whoIsClearedForEverythingSeesTheVerySameCaseFile() {
        CaseFile caseFile =
                caseFile().events(Listing.partial(event("e1", GUARDED))).build();
        assertThat(caseFile.seenBy(Sensitivity.VICTIM_SENSITIVE, Labels.NONE)).isSameAs(caseFile);
    }

    @Test
    void whatNobodyMarkedIsNotOpen() {
        CaseFile caseFile = caseFile()
                .events(Listing.complete(event("e1", Provenance.NONE), event("e2", OPEN))
                        .with(OPEN))
                .build();
        assertThat(open(caseFile).events().entries()).extracting(Event::id).containsExactly("e2");
        assertThat(caseFile.seenBy(Sensitivity.THIRD_PARTY_CONFIDENTIAL, Labels.NONE)
                        .events()
                        .entries())
                .extracting(Event::id)
                .containsExactly("e2");
    }

    @Test
    void aListIsAsCompleteAsIfTheEntryHadNeverStoodInIt() {
        Listing<Event> both =
                Listing.complete(event("e1", GUARDED), event("e2", OPEN)).with(OPEN);
        Listing<Event> guarded = Listing.complete(event("e1", GUARDED)).with(OPEN);
        Listing<Event> some = Listing.partial(event("e1", GUARDED)).with(OPEN);
        assertThat(open(caseFile().events(both).build()).events().completeness())
                .isEqualTo(Completeness.COMPLETE);
        assertThat(open(caseFile().events(guarded).build()).events())
                .isEqualTo(Listing.askedAndNone().with(OPEN));
        assertThat(open(caseFile().events(some).build()).events())
                .isEqualTo(Listing.notAsked().with(OPEN));
    }

    @Test
    void whoMayNotSeeAListLearnsNothingFromItsEnd() {
        CaseFile none =
                caseFile().events(Listing.<Event>askedAndNone().with(GUARDED)).build();
        CaseFile some = caseFile()
                .events(Listing.complete(event("e1", OPEN)).with(GUARDED))
                .build();
        assertThat(open(none).events()).isEqualTo(Listing.notAsked());
        assertThat(open(some).events().completeness()).isEqualTo(Completeness.PARTIAL);
    }

    @Test
    void aGuardedValueOfAnOpenRecordIsNotAsked() {
        Event event = EventBuilder.builder(event("e1", OPEN))
                .weapon(Answer.yes().with(GUARDED))
                .childPresent(Answer.yes())
                .on(Fact.of(DAY).with(GUARDED))
                .build();
        Event seen = open(caseFile().events(Listing.partial(event)).build())
                .events()
                .entries()
                .get(0);
        assertThat(seen.weapon()).isEqualTo(Answer.unknown(Unknown.NOT_ASKED));
        assertThat(seen.on()).isEqualTo(Fact.unknown(Unknown.NOT_ASKED));
        assertThat(seen.childPresent().isYes()).isTrue();
    }

    @Test
    void aGuardedStepWasNeverTaken() {
        Enquiry enquiry = EnquiryBuilder.builder()
                .id("q1")
                .provenance(OPEN)
                .steps(List.of(
                        Step.on(StepKind.REQUESTED, DAY),
                        new Step(StepKind.REPLIED, Fact.of(DAY).with(GUARDED), Optional.empty(), Optional.empty())))
                .build();
        assertThat(open(caseFile().enquiries(Listing.partial(enquiry)).build())
                        .enquiries()
                        .entries()
                        .get(0)
                        .steps())
                .extracting(Step::kind)
                .containsExactly(StepKind.REQUESTED);
    }

    @Test
    void aReferenceToAWithheldRecordGoesWithIt() {
        Event event = EventBuilder.builder(event("e1", OPEN))
                .victim(Ref.to("a1"))
                .children(Listing.complete(Ref.to("c1"), Ref.to("c2")))
                .build();
        CaseFile caseFile = caseFile()
                .adults(Listing.partial(
                        KnownAdultBuilder.builder().id("a1").provenance(GUARDED).build()))
                .children(Listing.partial(
                        ChildBuilder.builder().id("c1").provenance(GUARDED).build(),
                        ChildBuilder.builder().id("c2").provenance(OPEN).build()))
                .events(Listing.partial(event))
                .build();
        Event seen = open(caseFile.checked()).checked().events().entries().get(0);
        assertThat(seen.victim()).isEmpty();
        assertThat(seen.children()).isEqualTo(Listing.complete(Ref.to("c2")));
    }

    @Test
    void whatSpeaksOfNothingElseThanAWithheldRecordIsWithheld() {
        CaseFile caseFile = caseFile()
                .children(Listing.partial(
                        ChildBuilder.builder().id("c1").provenance(GUARDED).build()))
                .releases(Listing.partial(
                        ReleaseBuilder.builder().id("r1").provenance(GUARDED).build()))
                .enquiries(Listing.partial(EnquiryBuilder.builder()
                        .id("q1")
                        .provenance(OPEN)
                        .subjects(Listing.complete(Ref.to("c1")))
                        .build()))
                .actionsTaken(Listing.partial(ActionRecordBuilder.builder()
                        .id("d1")
                        .provenance(OPEN)
                        .action("ask")
                        .about(Ref.to("person"))
                        .occasion(Ref.to("r1"))
                        .build()))
                .corrections(Listing.partial(
                        new Correction("k1", OPEN, Ref.to("q1"), Fact.of(DAY), "officer", "wrong person")))
                .build();
        CaseFile seen = open(caseFile);
        assertThat(seen.enquiries().entries()).isEmpty();
        assertThat(seen.actionsTaken().entries()).isEmpty();
        assertThat(seen.corrections().entries()).isEmpty();
    }

    @Test
    void aCorrectionThatNobodyMarkedGoesWithTheRecordThatIsWrong() {
        CaseFile caseFile = caseFile()
                .events(Listing.partial(event("e1", OPEN)))
                .corrections(Listing.partial(
                        new Correction("k1", Provenance.NONE, Ref.to("e1"), Fact.of(DAY), "officer", "wrong person")))
                .build();
        assertThat(open(caseFile).asItStood(DAY).corrected()).containsExactly("e1");
    }

    @Test
    void whatStandsInsideAWithheldRecordGoesWithIt() {
        Address address = AddressBuilder.builder()
                .id("h1")
                .provenance(GUARDED)
                .occupiers(Listing.complete(
                        OccupierBuilder.builder().id("o1").provenance(OPEN).build()))
                .build();
        CaseFile caseFile = caseFile()
                .addresses(Listing.partial(address))
                .corrections(Listing.partial(
                        new Correction("k1", OPEN, Ref.to("o1"), Fact.of(DAY), "officer", "wrong person")))
                .build();
        assertThat(open(caseFile).addresses().entries()).isEmpty();
        assertThat(open(caseFile).corrections().entries()).isEmpty();
    }

    @Test
    void aPersonWhoseRecordNobodyMarkedIsSeenWithoutAnyFact() {
        CaseFile caseFile = CaseFileBuilder.builder()
                .id("case")
                .person(PersonBuilder.builder()
                        .id("person")
                        .firearmAccess(Answer.yes())
                        .pregnant(Answer.yes().with(OPEN))
                        .build())
                .build();
        assertThat(open(caseFile).person().firearmAccess()).isEqualTo(Answer.unknown(Unknown.NOT_ASKED));
        assertThat(open(caseFile).person().pregnant().isYes()).isTrue();
    }

    @Test
    void whatARecordIsGuardsItWhateverItIsMarked() {
        Labels labels = Labels.of(Map.of(
                "marac", Sensitivity.VICTIM_SENSITIVE,
                "event.kind: disclosure", Sensitivity.VICTIM_SENSITIVE,
                "knownAdult.livesAt", Sensitivity.VICTIM_SENSITIVE));
        CaseFile caseFile = caseFile()
                .maracs(Listing.partial(
                        MaracBuilder.builder().id("m1").provenance(OPEN).build()))
                .addresses(Listing.partial(
                        AddressBuilder.builder().id("h1").provenance(OPEN).build()))
                .adults(Listing.partial(KnownAdultBuilder.builder()
                        .id("a1")
                        .provenance(OPEN)
                        .livesAt(Ref.to("h1"))
                        .build()))
                .events(Listing.partial(
                        ofKind("e1", Fact.of(EventKind.DISCLOSURE)),
                        ofKind("e2", Fact.of(EventKind.ARREST)),
                        ofKind("e3", Fact.unknown(Unknown.NOT_ASKED)),
                        ofKind("e4", Fact.of(EventKind.ARREST).with(GUARDED))))
                .build();
        CaseFile seen = caseFile.seenBy(Sensitivity.OPEN, labels);
        assertThat(seen.maracs().entries()).isEmpty();
        assertThat(seen.adults().entries().get(0).livesAt()).isEmpty();
        assertThat(seen.events().entries()).extracting(Event::id).containsExactly("e2");
    }

    private static CaseFile open(CaseFile caseFile) {
        return caseFile.seenBy(Sensitivity.OPEN, Labels.NONE);
    }

    private static Event event(String id, Provenance provenance) {
        return EventBuilder.builder().id(id).provenance(provenance).build();
    }

    private static Event ofKind(String id, Fact<EventKind> kind) {
        return EventBuilder.builder(event(id, OPEN)).kind(kind).build();
    }

    private static CaseFileBuilder caseFile() {
        return CaseFileBuilder.builder()
                .id("case")
                .person(PersonBuilder.builder().id("person").build());
    }
}
