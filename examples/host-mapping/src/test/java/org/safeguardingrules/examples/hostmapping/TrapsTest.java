package org.safeguardingrules.examples.hostmapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.AppointmentOutcome;
import org.safeguardingrules.casefile.Assessment;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Completeness;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Mappa;
import org.safeguardingrules.casefile.Registration;
import org.safeguardingrules.casefile.RequirementKind;
import org.safeguardingrules.casefile.RiskLevel;
import org.safeguardingrules.casefile.Role;
import org.safeguardingrules.casefile.Setting;
import org.safeguardingrules.casefile.Unknown;
import org.safeguardingrules.json.CaseFileJson;
import tools.jackson.databind.json.JsonMapper;

/** Each trap of the national systems' data, by the number that the notes on them give it. */
class TrapsTest {

    private static final String REGISTERS = "comm/registrations";
    private static final String CONTACTS = "external/contacts";

    @Test
    void t01_both_codes_for_very_high_are_read_and_one_like_them_is_no_silent_absence() {
        Mapped mapped =
                map(REGISTERS, registrations(entry("1", "RVHR", ""), entry("2", "RVRH", ""), entry("3", "RZRH", "")));

        assertThat(registrations(mapped)).extracting(Registration::code).containsExactlyInAnyOrder("RVHR", "RVRH");
        assertThat(file(mapped).registrations().completeness()).isEqualTo(Completeness.PARTIAL);
        assertThat(file(mapped).registrations().why()).contains(Unknown.UNCLEAR);
        assertThat(mapped.remarks())
                .singleElement()
                .asString()
                .contains("registrations[2].type.code: table register-readings has no code 'RZRH'. Maybe ");
    }

    @Test
    void t02_the_colour_of_a_register_type_is_no_level() {
        Mapped mapped = map(
                REGISTERS,
                registrations(
                        entry("1", "AV2S", ", 'level': 'HIGH', 'riskColour': 'Red'"),
                        entry("2", "REG17", ", 'registerLevel': {'code': 'RSKM'}")));

        assertThat(registrations(mapped).get(0).level().isUnknown()).isTrue();
        assertThat(registrations(mapped).get(1).level().is(RiskLevel.MEDIUM)).isTrue();
    }

    @Test
    void t03_a_name_without_a_code_is_not_read_and_of_code_and_name_the_code_is_trusted() {
        Mapped named =
                map("mas/risk-flags", "{'flags': [{'description': 'Child protection issues', 'level': 'HIGH'}]}");
        Mapped disagreeing = map(
                REGISTERS,
                registrations(
                        entry("1", "RMRH", ", 'nextReviewDate': '2026-08-02'").replace("'name'", "'High RoSH'")));

        assertThat(file(named).registrations().entries()).isEmpty();
        assertThat(file(named).registrations().completeness()).isNotEqualTo(Completeness.ASKED_AND_NONE);
        assertThat(named.remarks())
                .singleElement()
                .asString()
                .contains("'Child protection issues' has no code. Maybe ");
        assertThat(registrations(disagreeing)).extracting(Registration::code).containsExactly("RMRH");
        assertThat(disagreeing.remarks())
                .singleElement()
                .asString()
                .contains("code RMRH is described as 'High RoSH', which is RHRH. Maybe ");
    }

    @Test
    void t04_ended_entries_are_history_and_a_source_without_them_is_partial() {
        CaseFile all = file(map(REGISTERS, registrations(entry("1", "ADVP", ", 'endDate': '2025-04-17'"))));
        CaseFile current =
                file(map("tier/tier-details", "{'registrations': [{'code': 'ADVP', 'date': '2026-01-05'}]}"));

        assertThat(all.registrations().completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(all.registrations().entries().get(0).ended().value()).contains(LocalDate.of(2025, 4, 17));
        assertThat(all.person().perpetratorAgainstPartner().isNo()).isFalse();
        assertThat(current.registrations().completeness()).isEqualTo(Completeness.PARTIAL);
        assertThat(current.registrations().why()).contains(Unknown.NOT_SUPPLIED);
    }

    @Test
    void t05_registers_written_by_machine_prove_no_level_either_way() {
        CaseFile present = file(map(REGISTERS, registrations(entry("1", "RCHD", ""), entry("2", "RHRH", ""))));
        CaseFile absent = file(map(REGISTERS, "{'registrations': []}"));

        assertThat(present.registrations().entries())
                .allMatch(entry -> entry.level().isUnknown());
        assertThat(present.assessments().entries()).isEmpty();
        assertThat(present.person().riskToChildren().isUnknown()).isTrue();
        assertThat(absent.person().riskToChildren().isUnknown()).isTrue();
        assertThat(absent.registrations().completeness()).isEqualTo(Completeness.PARTIAL);
    }

    @Test
    void t06_no_rating_means_none_too_old_incomplete_or_broken() {
        Listing<Assessment> empty = file(map(
                        "arns/risks/widget", "{'overallRisk': null, 'assessedOn': null, 'riskInCommunity': {}}"))
                .assessments();

        assertThat(empty.completeness()).isEqualTo(Completeness.NOT_ASKED);
        assertThat(empty.why()).contains(Unknown.UNCLEAR);
    }

    @Test
    void t07_risk_to_self_is_read_from_current_and_previous_never_from_crossed_fields() {
        CaseFile file = file(map("arns/risks", """
                {'riskToSelf': {
                  'suicide': {'risk': 'YES', 'current': 'NO', 'previous': 'YES'},
                  'selfHarm': {'risk': 'YES', 'current': 'NO', 'previous': 'DK'},
                  'vulnerability': {'risk': 'YES', 'current': 'YES'},
                  'hostelSetting': {'risk': 'YES', 'current': 'YES'}}}
                """));

        assertThat(file.person().suicideOrSelfHarmNow().isNo()).isTrue();
        assertThat(file.person().suicideOrSelfHarmPast().isYes()).isTrue();
        assertThat(file.person().atRiskOfAbuseOrNeglect().isUnknown()).isTrue();
    }

    @Test
    void t08_not_found_is_wide_and_a_failure_is_separate() {
        Mapped notFound = map("cas/risks", "{'roshRisks': {'status': 'not_found', 'value': null}}");
        Mapped failed = map("cas/risks", "{'roshRisks': {'status': 'error', 'value': null}}");

        assertThat(file(notFound).assessments().why()).contains(Unknown.UNCLEAR);
        assertThat(file(failed).assessments().why()).contains(Unknown.UNCLEAR);
        assertThat(notFound.remarks()).singleElement().asString().contains("'not_found'. Maybe it is old, or one cell");
        assertThat(failed.remarks())
                .singleElement()
                .asString()
                .contains("'error'. Maybe the assessments are out of order");
    }

    @Test
    void t09_mappa_category_zero_is_not_not_mappa() {
        CaseFile file = file(map(
                REGISTERS,
                registrations(
                        entry("1", "MAPP", ", 'registerCategory': {'code': 'X9'}, 'registerLevel': {'code': 'M1'}"),
                        entry("2", "MAPP", ", 'registerCategory': {'code': 'M2'}, 'registerLevel': {'code': 'M0'}"))));
        List<Mappa> mappa = file.mappa().entries();

        assertThat(mappa.get(0).eligible().unknown()).contains(Unknown.UNCLEAR);
        assertThat(mappa.get(0).category().unknown()).contains(Unknown.UNCLEAR);
        assertThat(mappa.get(0).level().is(1)).isTrue();
        assertThat(mappa.get(1).eligible().isYes()).isTrue();
        assertThat(mappa.get(1).category().is(2)).isTrue();
        assertThat(mappa.get(1).level().isUnknown()).isTrue();
        assertThat(file(map(REGISTERS, registrations(entry("1", "NOTMAPPA", ""))))
                        .mappa()
                        .entries()
                        .get(0)
                        .eligible()
                        .isNo())
                .isTrue();
    }

    @Test
    void t10_defaults_that_look_like_answers_are_not_read() {
        CaseFile file = file(map("ap/oasys/relationships", """
                {'relCurrRelationshipStatus': 'Not in a relationship', 'saraRiskLevel': {'toPartner': 'Not Applicable'}}
                """));

        assertThat(file.adults().completeness()).isEqualTo(Completeness.NOT_ASKED);
        assertThat(file.riskTools().completeness()).isEqualTo(Completeness.NOT_ASKED);
        assertThat(file.person().domesticAbuseIndicated().isUnknown()).isTrue();
        assertThat(file.supplies().holds("case", "riskTools")).isFalse();
    }

    @Test
    void t11_a_lead_question_answers_none_of_its_follow_ups() {
        CaseFile no =
                file(map("ap/oasys/relationships", "{'prevOrCurrentDomesticAbuse': 'No', 'perpAgainstPartner': null}"));
        CaseFile yes =
                file(map("ap/oasys/relationships", "{'prevOrCurrentDomesticAbuse': 'Yes', 'victimOfPartner': null}"));

        assertThat(no.person().domesticAbuseIndicated().isNo()).isTrue();
        assertThat(no.person().perpetratorAgainstPartner().unknown()).contains(Unknown.NOT_ASKED);
        assertThat(yes.person().domesticAbuseIndicated().isYes()).isTrue();
        assertThat(yes.person().perpetratorAgainstPartner().isUnknown()).isTrue();
        assertThat(yes.person().victimOfPartner().isUnknown()).isTrue();
    }

    @Test
    void t12_several_rows_of_a_type_are_several_entries_and_a_repeated_contact_is_one() {
        assertThat(registrations(map(REGISTERS, registrations(entry("1", "ADVP", ""), entry("2", "ADVP", "")))))
                .hasSize(2);
        assertThat(file(map(CONTACTS, log(contact("7", "COAP", ""), contact("7", "COAP", ""))))
                        .appointments()
                        .entries())
                .hasSize(1);
    }

    @Test
    void t13_the_same_letters_are_another_code_in_another_list() {
        Mapped contact = map(CONTACTS, log(contact("1", "EM01", "")));
        Mapped register = map(REGISTERS, registrations(entry("1", "EM01", "")));
        Mapped level = map(REGISTERS, registrations(entry("1", "REG17", ", 'registerLevel': {'code': 'M2'}")));

        assertThat(contact.remarks()).isEmpty();
        assertThat(register.remarks()).singleElement().asString().contains("register-readings has no code 'EM01'");
        assertThat(level.remarks()).singleElement().asString().contains("register-levels has no code 'M2'");
        assertThat(registrations(level).get(0).level().isUnknown()).isTrue();
    }

    @Test
    void t14_the_day_of_recording_is_that_of_creation_and_never_the_effective_date() {
        Mapped without = map(REGISTERS, registrations(entry("1", "ADVP", "")));
        Mapped contact = map(CONTACTS, log(contact("1", "C002", ", 'createdAt': '2026-03-20T09:00:00Z'")));

        assertThat(registrations(without).get(0).provenance().recordedOn()).isEmpty();
        assertThat(file(contact).oversight().entries().get(0).on().value()).contains(LocalDate.of(2026, 3, 2));
        assertThat(file(contact).oversight().entries().get(0).provenance().recordedOn())
                .contains(LocalDate.of(2026, 3, 20));
    }

    @Test
    void t15_each_shape_of_a_day_is_the_day_in_london() {
        Remarks remarks = new Remarks("case");

        assertThat(List.of(
                        "2024-06-14",
                        "2024-06-14T23:30:00",
                        "2024-06-13T23:30:00Z",
                        "2024-06-13T23:30:00+00:00",
                        "2024-06-14T00:30:00+01:00",
                        "14/06/2024",
                        "Fri Jun 14 09:06:52 BST 2024"))
                .allSatisfy(text -> assertThat(HostDays.read(text, "field", remarks))
                        .as(text)
                        .contains(LocalDate.of(2024, 6, 14)));
        assertThat(HostDays.read("14 June", "field", remarks)).isEmpty();
        assertThat(remarks.all()).singleElement().asString().contains("field: '14 June' is no day. Maybe ");
    }

    @Test
    void t16_sentinel_dates_and_migrated_outcomes_say_nothing() {
        Mapped mapped = map(
                CONTACTS,
                log(
                        contact("1", "COAP", ", 'outcome': {'code': 'CO24'}").replace("2026-03-02", "1900-01-01"),
                        contact("2", "COAP", ", 'hasOutcome': false, 'wasAbsent': true, 'didTheyComply': false")
                                .replace("2026-03-02", "2200-01-01")));

        assertThat(file(mapped).appointments().entries()).allSatisfy(appointment -> {
            assertThat(appointment.on().unknown()).contains(Unknown.UNCLEAR);
            assertThat(appointment.outcome().isUnknown()).isTrue();
        });
        assertThat(mapped.remarks()).hasSize(2).allMatch(remark -> remark.what().contains("stands for no day"));
    }

    @Test
    void t17_a_status_under_the_name_of_type_is_read_as_a_status() {
        Mapped mapped = map("external/addresses", """
                {'contactDetails': {'addresses': [
                  {'noFixedAbode': false, 'type': {'code': 'M'}, 'from': '2025-06-01'},
                  {'noFixedAbode': false, 'type': {'code': 'A01C'}, 'from': '2024-06-01'},
                  {'noFixedAbode': false, 'type': {'code': 'RJ'}},
                  {'noFixedAbode': true, 'type': {'code': 'A01A'}}]}}
                """);

        assertThat(file(mapped).addresses().completeness()).isEqualTo(Completeness.PARTIAL);
        assertThat(file(mapped).addresses().entries()).hasSize(3);
        assertThat(file(mapped).addresses().entries().get(0).purpose().value()).isPresent();
        assertThat(file(mapped).addresses().entries().get(0).settled().isUnknown())
                .isTrue();
        assertThat(file(mapped).addresses().entries().get(1).purpose().isUnknown())
                .isTrue();
        assertThat(file(mapped).addresses().entries().get(1).settled().isYes()).isTrue();
        assertThat(file(mapped).addresses().entries().get(2).settled().unknown())
                .contains(Unknown.UNCLEAR);
        assertThat(mapped.remarks()).singleElement().asString().contains("marked as no fixed abode. Maybe ");
    }

    @Test
    void t18_a_code_that_changed_means_what_it_meant_and_an_unknown_one_is_reported() {
        Mapped mapped = map(
                CONTACTS,
                log(
                        contact("1", "COAP", ", 'outcome': {'code': 'UAAB'}"),
                        contact("2", "COAP", ", 'outcome': {'code': 'UACP'}"),
                        contact("3", "COAP", ", 'outcome': {'code': 'NEW1'}"),
                        contact("4", "NEW2", "")));

        assertThat(file(mapped).appointments().entries())
                .extracting(appointment -> appointment.outcome().value())
                .containsExactly(
                        Optional.of(AppointmentOutcome.UNACCEPTABLE),
                        Optional.of(AppointmentOutcome.UNACCEPTABLE),
                        Optional.empty());
        assertThat(mapped.remarks())
                .extracting(Remark::what)
                .containsExactlyInAnyOrder(
                        "table contact-outcomes has no code 'NEW1'", "table contact-types has no code 'NEW2'");
    }

    @Test
    void t19_notes_exist_and_no_word_of_them_is_read() {
        CaseFile file =
                file(map(CONTACTS, log(contact("1", "COAP", ", 'notes': 'She said that the children were there'"))));

        assertThat(file.unreadMaterial().entries()).hasSize(1);
        assertThat(file.children().completeness()).isEqualTo(Completeness.NOT_ASKED);
        assertThat(file.supplies().holds("child", "contactWithPerson")).isFalse();
        assertThat(CaseFileJson.write(file)).doesNotContain("children were");
    }

    @Test
    void t20_conditions_are_those_of_the_licence_in_force_and_the_case_system_only_where_there_is_none() {
        String conviction = """
                'comm/convictions': {'status': 200, 'body': {'convictions': [
                  {'convictionId': 1, 'custody': {'status': {'code': 'B'}}, 'sentence': {'startDate': '2024-06-03'}}]}},
                'make-recall/licence-conditions': {'status': 200, 'body': {'licenceConditions': [
                  {'mainCategory': {'code': 'BESP'}}]}}
                """;
        String licences = """
                , 'cvl/licences': {'status': 200, 'body': {'licences': [
                  {'statusCode': 'ACTIVE', 'licenceStartDate': '02/02/2026', 'conditions': {'AP': {'additional': [
                    {'code': '42f71b40'}]}}},
                  {'statusCode': 'IN_PROGRESS', 'licenceStartDate': '03/03/2026', 'conditions': {'AP': {'additional': [
                    {'code': '0a370862'}]}}}]}}
                """;
        Mapped both = mapped("{'case': 'c', 'calls': {" + conviction + licences + "}}");
        Mapped caseSystem = mapped("{'case': 'c', 'calls': {" + conviction + "}}");

        assertThat(kinds(both)).containsExactly(RequirementKind.EXCLUSION);
        assertThat(file(both).sentences().entries().get(0).startsOn().value()).contains(LocalDate.of(2026, 2, 2));
        assertThat(kinds(caseSystem)).containsExactly(RequirementKind.OTHER);
        assertThat(caseSystem.remarks()).singleElement().asString().contains("the case system's own. Maybe ");
    }

    @Test
    void t21_what_was_withheld_or_failed_is_unknown_and_never_empty() {
        Mapped withheld = mapped("{'case': 'c', 'calls': {'external/contacts': {'status': 403}}}");
        Mapped failed = mapped("{'case': 'c', 'calls': {'external/contacts': {'status': 503}}}");

        assertThat(file(withheld).appointments().why()).contains(Unknown.REFUSED);
        assertThat(file(withheld).enquiries().why()).contains(Unknown.REFUSED);
        assertThat(file(failed).appointments().why()).contains(Unknown.UNCLEAR);
        assertThat(withheld.remarks()).singleElement().asString().contains("access was refused. Maybe ");
        assertThat(failed.remarks()).singleElement().asString().contains("failed with status 503. Maybe ");
    }

    @Test
    void t22_a_record_that_is_held_twice_is_merged_before_anything_is_judged() {
        for (String code : List.of("DOFF", "KDUP")) {
            Mapped mapped = map(REGISTERS, registrations(entry("1", code, ""), entry("2", "ADVP", "")));

            assertThat(mapped.caseFile()).isEmpty();
            assertThat(mapped.remarks()).anyMatch(remark -> remark.hint().contains("are to be merged"));
        }
    }

    @Test
    void t23_deleted_rows_are_left_out_and_ended_ones_are_not_shown_as_standing() {
        Mapped mapped = mapped("""
                {'case': 'c', 'calls': {
                  'comm/convictions': {'status': 200, 'body': {'convictions': [
                    {'convictionId': 1, 'latestCourtAppearanceOutcome': {'code': '340'}, 'sentence': {'startDate': '2026-01-12'}}]}},
                  'comm/convictions/1/requirements': {'status': 200, 'body': {'requirements': [
                    {'active': true, 'requirementTypeMainCategory': {'code': 'W'}},
                    {'active': true, 'softDeleted': true, 'requirementTypeMainCategory': {'code': 'X'}},
                    {'active': false, 'requirementTypeMainCategory': {'code': 'RM38'}}]}}}}
                """);

        assertThat(kinds(mapped)).containsExactly(RequirementKind.UNPAID_WORK);
        assertThat(file(mapped).sentences().entries().get(0).requirements().completeness())
                .isEqualTo(Completeness.PARTIAL);
        assertThat(mapped.remarks()).singleElement().asString().contains("the requirement has ended");
    }

    @Test
    void t24_whoever_was_a_victim_did_not_therefore_abuse_anybody() {
        CaseFile file = file(map(
                REGISTERS,
                registrations(
                        entry("1", "ADVP", ""),
                        entry("2", "ADVV", ""),
                        entry("3", "IMAR", ""),
                        entry("4", "REG30", ""))));

        assertThat(file.registrations().entries())
                .extracting(entry -> entry.role().value())
                .containsExactly(
                        Optional.of(Role.PERPETRATOR), Optional.of(Role.VICTIM), Optional.empty(), Optional.empty());
        assertThat(List.of(
                        file.person().perpetratorAgainstPartner(), file.person().victimOfPartner()))
                .allMatch(Answer::isUnknown);
    }

    @Test
    void t25_cells_of_custody_stay_in_custody_and_the_overall_level_is_that_of_all_cells() {
        Mapped mapped = map("arns/risks/widget", """
                {'overallRisk': 'MEDIUM', 'assessedOn': '2026-02-05T14:20:11',
                 'riskInCommunity': {'Children': 'medium ', 'Public': 'LOW'},
                 'riskInCustody': {'Children': 'Very High'}}
                """);
        Assessment assessment = file(mapped).assessments().entries().get(0);

        assertThat(assessment.ratings().entries()).hasSize(3).anySatisfy(cell -> {
            assertThat(cell.setting().is(Setting.CUSTODY)).isTrue();
            assertThat(cell.level().is(RiskLevel.VERY_HIGH)).isTrue();
        });
        assertThat(assessment.ratings().completeness()).isEqualTo(Completeness.PARTIAL);
        assertThat(assessment.overall().is(RiskLevel.VERY_HIGH)).isTrue();
        assertThat(mapped.remarks()).singleElement().asString().contains("overall risk is given as medium");
    }

    private static String registrations(String... entries) {
        return "{'registrations': [" + String.join(", ", entries) + "]}";
    }

    private static String entry(String id, String code, String more) {
        return "{'registrationId': " + id + ", 'type': {'code': '" + code
                + "', 'description': 'name'}, 'startDate': '2026-02-02'" + more + "}";
    }

    private static String log(String... contacts) {
        return "{'content': [" + String.join(", ", contacts) + "]}";
    }

    private static String contact(String id, String code, String more) {
        return "{'id': " + id + ", 'type': {'code': '" + code + "'}, 'contactDate': '2026-03-02'" + more + "}";
    }

    private static Mapped map(String service, String body) {
        return mapped("{'case': 'c', 'calls': {'" + service + "': {'status': 200, 'body': " + body + "}}}");
    }

    private static Mapped mapped(String json) {
        return new NationalMapping(new HostPractice(false)).map(new JsonMapper().readTree(json.replace('\'', '"')));
    }

    private static CaseFile file(Mapped mapped) {
        return mapped.caseFile().orElseThrow();
    }

    private static List<Registration> registrations(Mapped mapped) {
        return file(mapped).registrations().entries();
    }

    private static List<RequirementKind> kinds(Mapped mapped) {
        return file(mapped).sentences().entries().get(0).requirements().entries().stream()
                .flatMap(requirement -> requirement.kind().value().stream())
                .toList();
    }
}
