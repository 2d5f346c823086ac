package org.safeguardingrules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.CaseFileBuilder;
import org.safeguardingrules.casefile.Child;
import org.safeguardingrules.casefile.ChildBuilder;
import org.safeguardingrules.casefile.Completeness;
import org.safeguardingrules.casefile.EnquiryBuilder;
import org.safeguardingrules.casefile.EventBuilder;
import org.safeguardingrules.casefile.EventSource;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.PersonBuilder;
import org.safeguardingrules.casefile.Provenance;
import org.safeguardingrules.casefile.Ref;
import org.safeguardingrules.casefile.Sensitivity;
import org.safeguardingrules.casefile.Step;
import org.safeguardingrules.casefile.StepKind;
import org.safeguardingrules.casefile.Supplies;
import org.safeguardingrules.casefile.Unknown;
import org.safeguardingrules.casefile.UnusableCaseFile;
import org.safeguardingrules.casefile.Verification;

class CaseFileJsonTest {

    private static final LocalDate DAY = LocalDate.of(2019, 1, 2);

    @Test
    void writes_nothing_of_what_was_not_asked() {
        assertThat(CaseFileJson.write(plain().build())).isEqualTo("""
                        {
                          "id": "case-1",
                          "person": {"id": "person-1"}
                        }
                        """);
    }

    @Test
    void writes_a_plain_answer_as_one_word_and_any_other_with_what_is_said_about_it() {
        Answer corroborated = Answer.yes()
                .with(Provenance.from("police")
                        .withOn(DAY)
                        .withRecordedOn(DAY.plusDays(3))
                        .withVerification(Verification.CORROBORATED)
                        .withSensitivity(Sensitivity.VICTIM_SENSITIVE));
        CaseFile caseFile = plain().person(PersonBuilder.builder()
                        .id("person-1")
                        .dateOfBirth(Fact.of(DAY))
                        .localAuthority(Fact.unknown(Unknown.UNCLEAR))
                        .pregnant(Answer.no())
                        .riskToChildren(corroborated)
                        .substanceMisuse(Answer.unknown(Unknown.NOT_ASKED).recordedOn(DAY))
                        .firearmAccess(Answer.unknown(Unknown.REFUSED).from("person", DAY))
                        .build())
                .build();
        assertThat(CaseFileJson.write(caseFile)).isEqualTo("""
                        {
                          "id": "case-1",
                          "person": {
                            "id": "person-1",
                            "dateOfBirth": "2019-01-02",
                            "localAuthority": {"unknown": "unclear"},
                            "pregnant": "no",
                            "riskToChildren": {
                              "is": "yes",
                              "saidBy": "police",
                              "establishedOn": "2019-01-02",
                              "recordedOn": "2019-01-05",
                              "verification": "corroborated",
                              "sensitivity": "victim sensitive"
                            },
                            "substanceMisuse": {"unknown": "not asked", "recordedOn": "2019-01-02"},
                            "firearmAccess": {"unknown": "refused", "saidBy": "person", "establishedOn": "2019-01-02"}
                          }
                        }
                        """);
        assertReadsBack(caseFile);
    }

    @Test
    void writes_a_listing_with_its_completeness_and_its_entries_by_id() {
        CaseFile caseFile = plain().children(new Listing<>(
                        List.of(child("child-2"), child("child-1")),
                        Completeness.PARTIAL,
                        Optional.of(Unknown.REFUSED),
                        Provenance.NONE))
                .adults(Listing.unknown(Unknown.WAITING))
                .addresses(Listing.askedAndNone())
                .appointments(Listing.notAsked())
                .build();
        assertThat(CaseFileJson.write(caseFile)).isEqualTo("""
                        {
                          "id": "case-1",
                          "person": {"id": "person-1"},
                          "adults": {"completeness": "not asked", "why": "waiting"},
                          "children": {
                            "completeness": "partial",
                            "entries": [
                              {"id": "child-1"},
                              {"id": "child-2"}
                            ],
                            "why": "refused"
                          },
                          "addresses": {"completeness": "asked and none"}
                        }
                        """);
    }

    @Test
    void writes_where_a_record_comes_from_beside_the_records_own_day_and_source() {
        CaseFile caseFile = plain().events(Listing.complete(EventBuilder.builder()
                        .id("event-1")
                        .provenance(Provenance.from("nDelius").withOn(DAY).withRecordedOn(DAY))
                        .on(Fact.of(DAY.minusDays(1)))
                        .source(Fact.of(EventSource.POLICE))
                        .build()))
                .build();
        assertThat(CaseFileJson.write(caseFile)).contains("""
                        "id": "event-1",
                                "saidBy": "nDelius",
                                "establishedOn": "2019-01-02",
                                "recordedOn": "2019-01-02",
                                "on": "2019-01-01",
                                "source": "police"
                        """);
        assertReadsBack(caseFile);
    }

    @Test
    void writes_each_step_on_a_line() {
        Step requested =
                new Step(StepKind.REQUESTED, Fact.of(DAY), Optional.of(LocalTime.of(14, 30)), Optional.of(DAY));
        CaseFile caseFile = plain().enquiries(Listing.partial(EnquiryBuilder.builder()
                        .id("enquiry-1")
                        .steps(List.of(Step.onUnknownDay(StepKind.REPLIED, Unknown.UNCLEAR), requested))
                        .build()))
                .build();
        assertThat(CaseFileJson.write(caseFile)).contains("""
                                  {"step": "requested", "on": "2019-01-02", "at": "14:30", "recordedOn": "2019-01-02"},
                        """);
        assertReadsBack(caseFile);
    }

    @Test
    void writes_steps_that_differ_only_in_who_says_so_in_one_order() {
        Step first =
                new Step(StepKind.READ, Fact.of(DAY).with(Provenance.from("a")), Optional.empty(), Optional.empty());
        Step second =
                new Step(StepKind.READ, Fact.of(DAY).with(Provenance.from("b")), Optional.empty(), Optional.empty());
        assertThat(CaseFileJson.write(withSteps(List.of(second, first))))
                .isEqualTo(CaseFileJson.write(withSteps(List.of(first, second))));
    }

    @Test
    void writes_what_the_host_supplies_only_where_that_is_not_everything() {
        CaseFile lacking = plain().supplies(
                        Supplies.allBut(List.of("child.livesWithPerson", "case.addresses", "address")))
                .build();
        assertThat(CaseFileJson.write(lacking))
                .contains("\"everythingBut\": [\"address\", \"case.addresses\", \"child.livesWithPerson\"]");
        assertReadsBack(lacking);
        assertReadsBack(plain().supplies(Supplies.only(List.of())).build());
    }

    @Test
    void reads_the_long_form_of_what_it_writes_short() {
        String json = """
                {
                  "id": "case-1",
                  "supplies": {"everythingBut": []},
                  "person": {
                    "id": "person-1", "verification": "not stated", "sensitivity": "not stated",
                    "riskToChildren": {"is": "yes"}, "pregnant": {"unknown": "not asked"},
                    "needs": {"completeness": "not asked", "entries": []}
                  }
                }
                """;
        CaseFile shortForm = plain().person(PersonBuilder.builder()
                        .id("person-1")
                        .riskToChildren(Answer.yes())
                        .build())
                .build();
        assertThat(CaseFileJson.read(json)).isEqualTo(shortForm);
    }

    @Test
    void writes_a_listing_that_gives_no_reason_for_not_being_asked_as_not_asked() {
        CaseFile caseFile = plain().children(
                        new Listing<>(List.of(), Completeness.NOT_ASKED, Optional.empty(), Provenance.NONE))
                .build();
        assertThat(CaseFileJson.write(caseFile)).doesNotContain("children");
    }

    @Test
    void writes_a_reference_given_twice_once() {
        CaseFile caseFile = plain().children(Listing.complete(ChildBuilder.builder()
                        .id("child-1")
                        .parents(Listing.complete(Ref.to("person-1"), Ref.to("person-1")))
                        .build()))
                .build();
        assertThat(CaseFileJson.write(caseFile)).contains("[\"person-1\"]");
    }

    @Test
    void reads_a_stream_a_reader_a_file_and_a_text_alike(@TempDir Path folder) throws IOException {
        CaseFile caseFile = plain().children(Listing.complete(child("Llŷn"))).build();
        String json = CaseFileJson.write(caseFile);
        Path file = Files.writeString(folder.resolve("case.json"), json);
        assertThat(CaseFileJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(caseFile);
        assertThat(CaseFileJson.read(new StringReader(json))).isEqualTo(caseFile);
        assertThat(CaseFileJson.read(file)).isEqualTo(caseFile);
        assertThat(CaseFileJson.read("\uFEFF" + json)).isEqualTo(caseFile);
    }

    @Test
    void refuses_bytes_that_are_not_utf_8() {
        byte[] latin = "{\"id\": \"Lly\u0302n \u00E9\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> CaseFileJson.read(new ByteArrayInputStream(latin)))
                .isInstanceOf(UnusableCaseFile.class)
                .hasMessage("1:1: the text is not UTF-8. Maybe save or send it as UTF-8.");
    }

    private static CaseFileBuilder plain() {
        return CaseFileBuilder.builder()
                .id("case-1")
                .person(PersonBuilder.builder().id("person-1").build());
    }

    private static CaseFile withSteps(List<Step> steps) {
        return plain().enquiries(Listing.partial(
                        EnquiryBuilder.builder().id("enquiry-1").steps(steps).build()))
                .build();
    }

    private static Child child(String id) {
        return ChildBuilder.builder().id(id).build();
    }

    private static void assertReadsBack(CaseFile caseFile) {
        assertThat(CaseFileJson.read(CaseFileJson.write(caseFile))).isEqualTo(caseFile);
    }
}
