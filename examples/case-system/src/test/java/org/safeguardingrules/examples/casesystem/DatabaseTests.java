package org.safeguardingrules.examples.casesystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingrules.examples.casesystem.Fixed.TODAY;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.NotSupplied;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.CaseFileBuilder;
import org.safeguardingrules.casefile.Completeness;
import org.safeguardingrules.casefile.Enquiry;
import org.safeguardingrules.casefile.EnquiryKind;
import org.safeguardingrules.casefile.EnquiryOutcome;
import org.safeguardingrules.casefile.Step;
import org.safeguardingrules.casefile.StepKind;
import org.safeguardingrules.casefile.Unknown;
import org.safeguardingrules.examples.casesystem.advising.AdviceArchive;
import org.safeguardingrules.examples.casesystem.advising.Advising;
import org.safeguardingrules.examples.casesystem.advising.Given;
import org.safeguardingrules.examples.casesystem.mapping.CaseFiles;
import org.safeguardingrules.examples.casesystem.records.CaseRows;
import org.safeguardingrules.examples.casesystem.records.Cases;
import org.safeguardingrules.examples.casesystem.records.Recording;
import org.safeguardingrules.examples.casesystem.records.Recording.Work;
import org.safeguardingrules.examples.casesystem.records.Staff;
import org.safeguardingrules.examples.casesystem.records.StaffList;
import org.safeguardingrules.examples.casesystem.records.Table;
import org.safeguardingrules.json.CaseFileJson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What holds of the database, whichever it is. Each test leaves it as it was. */
@Transactional
abstract class DatabaseTests {

    @Autowired
    private Cases cases;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Recording recording;

    @Autowired
    private Advising advising;

    @Autowired
    private AdviceArchive archive;

    @Autowired
    private StaffList staff;

    @Autowired
    private JdbcClient database;

    @Test
    void norfolk_2019_becomes_the_case_file_of_the_quickstart() throws IOException {
        CaseFile mapped = caseFile("norfolk-2019");

        CaseFile quickstart = CaseFileJson.read(Path.of("../quickstart/norfolk-2019.json"));
        assertThat(mapped).isEqualTo(CaseFileBuilder.from(quickstart).withSupplies(mapped.supplies()));
    }

    @Test
    void every_seeded_case_is_usable_and_its_advice_is_kept() {
        List<CaseRows> caseload = cases.all();
        int before = archive.count();

        caseload.forEach(rows -> advising.inShort(rows, TODAY, manager()));

        assertThat(caseload).hasSize(25);
        assertThat(archive.count()).isEqualTo(before + 25);
        assertThat(archive.latestOfEachCase()).hasSize(25);
    }

    @Test
    void an_empty_column_was_not_asked_and_never_says_no() {
        set("people", "risk_to_children", null, "c-1001", "person");
        assertThat(caseFile("c-1001").person().riskToChildren()).isEqualTo(Answer.unknown(Unknown.NOT_ASKED));

        set("people", "risk_to_children", "no", "c-1001", "person");
        assertThat(caseFile("c-1001").person().riskToChildren()).isEqualTo(Answer.no());

        set("people", "risk_to_children", "refused", "c-1001", "person");
        assertThat(caseFile("c-1001").person().riskToChildren()).isEqualTo(Answer.unknown(Unknown.REFUSED));
    }

    @Test
    void a_listing_is_complete_or_empty_only_where_somebody_said_so() {
        assertThat(caseFile("c-1001").children().completeness()).isEqualTo(Completeness.NOT_ASKED);
        assertThat(caseFile("c-1004").children().completeness()).isEqualTo(Completeness.ASKED_AND_NONE);
        assertThat(caseFile("c-1008").children().completeness()).isEqualTo(Completeness.PARTIAL);
        assertThat(caseFile("c-1010").children().completeness()).isEqualTo(Completeness.COMPLETE);
    }

    @Test
    void what_no_table_has_a_column_for_is_not_supplied() {
        Advice advice = advise("c-1008").advice();

        Set<String> notHeld = advice.openQuestions().notSupplied().stream()
                .map(NotSupplied::field)
                .collect(TreeSet::new, Set::add, Set::addAll);
        assertThat(notHeld).contains("case.mappa").doesNotContain("case.enquiries", "enquiry.outcome");
        assertThat(advice.complete()).isFalse();
    }

    @Test
    void a_recorded_enquiry_shows_in_the_case_file_with_the_day_of_its_recording() {
        LocalDate yesterday = TODAY.minusDays(1);

        recording.enquiry(work("c-1001"), EnquiryKind.POLICE_DOMESTIC_ABUSE, yesterday);

        Enquiry enquiry = caseFile("c-1001").enquiries().entries().get(0);
        assertThat(enquiry.steps())
                .containsExactly(Step.on(StepKind.REQUESTED, yesterday).recordedOn(TODAY));
        assertThat(enquiry.outcome().isUnknown()).isTrue();
    }

    @Test
    void advice_follows_an_enquiry_from_asked_to_considered() {
        RequiredAction notBegun = policeEnquiry();
        assertThat(notBegun.met()).isFalse();

        recording.enquiry(work("c-1001"), EnquiryKind.POLICE_DOMESTIC_ABUSE, TODAY);
        recording.reply(
                "c-1001", "enquiry-1", TODAY, EnquiryOutcome.NO_TRACE, Optional.of("yes"), Optional.of("no"), true);

        assertThat(policeEnquiry().met()).isTrue();
    }

    @Test
    void a_recorded_referral_and_act_show_in_the_case_file() {
        recording.referral(work("c-1001"), "police", TODAY);
        recording.act(work("c-1001"), "establish children", TODAY);

        assertThat(caseFile("c-1001").referrals().entries())
                .singleElement()
                .satisfies(referral -> assertThat(referral.body()).isEqualTo("police"));
        assertThat(caseFile("c-1001").actionsTaken().entries())
                .singleElement()
                .satisfies(act -> assertThat(act.action()).isEqualTo("establish children"));
    }

    @Test
    void a_decision_against_an_action_stands_in_the_advice_and_hides_nothing() {
        advise("c-1001");

        recording.override(
                work("c-1001"),
                "police domestic abuse enquiry",
                "practitioner",
                "senior probation officer",
                "asked by the court team",
                Optional.empty());

        RequiredAction action = policeEnquiry();
        assertThat(action.overridden()).isTrue();
        assertThat(action.met()).isFalse();
    }

    @Test
    void the_same_advice_is_kept_once_and_every_giving_of_it() {
        int before = archive.count();

        Given first = advise("c-1008");
        Given second = advise("c-1008");

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(archive.count()).isEqualTo(before + 2);
        assertThat(archive.find(first.id())).contains(first.advice());
        assertThat(archive.latest(1)).first().satisfies(giving -> {
            assertThat(giving.caseId()).isEqualTo("c-1008");
            assertThat(giving.givenTo()).isEqualTo("manager");
            assertThat(giving.givenAt().toInstant()).isEqualTo(Fixed.CLOCK.instant());
        });
    }

    @Test
    void what_is_recorded_names_the_advice_that_it_was_done_on() {
        Given given = advise("c-1001");

        recording.enquiry(
                new Work("c-1001", "person", Optional.of("period"), "practitioner", Optional.of(given.id())),
                EnquiryKind.POLICE_DOMESTIC_ABUSE,
                TODAY);

        assertThat(rows("c-1001").in(Table.ENQUIRIES))
                .singleElement()
                .satisfies(row -> assertThat(row.text("on_advice")).contains(String.valueOf(given.id())));
        assertThat(archive.isOn("c-1001", given.id())).isTrue();
        assertThat(archive.isOn("c-1008", given.id())).isFalse();
    }

    @Test
    void a_day_in_the_past_is_asked_about_by_what_was_recorded_by_then() {
        recording.enquiry(work("norfolk-2019"), EnquiryKind.POLICE_DOMESTIC_ABUSE, LocalDate.of(2019, 5, 1));

        Advice then = advising.inFull(rows("norfolk-2019"), LocalDate.of(2019, 5, 13), manager())
                .advice();

        assertThat(then.receipt().knownAt()).isEqualTo(LocalDate.of(2019, 5, 13));
        assertThat(named(then, "police domestic abuse enquiry"))
                .allSatisfy(action -> assertThat(action.recorded()).isEmpty());
    }

    private RequiredAction policeEnquiry() {
        return named(advise("c-1001").advice(), "police domestic abuse enquiry")
                .findFirst()
                .orElseThrow();
    }

    private static Stream<RequiredAction> named(Advice advice, String action) {
        return advice.actions().stream().filter(one -> one.key().action().equals(action));
    }

    private Given advise(String id) {
        return advising.inFull(rows(id), TODAY, manager());
    }

    private Staff manager() {
        return staff.find("manager").orElseThrow();
    }

    private static Work work(String id) {
        return new Work(id, "person", Optional.of("period"), "practitioner", Optional.empty());
    }

    private CaseFile caseFile(String id) {
        return caseFiles.of(rows(id)).checked();
    }

    private CaseRows rows(String id) {
        return cases.find(id).orElseThrow();
    }

    private void set(String table, String column, @Nullable String value, String id, String record) {
        database.sql("update " + table + " set " + column + " = ? where case_id = ? and id = ?")
                .param(value)
                .param(id)
                .param(record)
                .update();
    }
}
