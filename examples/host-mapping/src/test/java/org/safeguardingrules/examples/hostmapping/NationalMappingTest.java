package org.safeguardingrules.examples.hostmapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguardingrules.casefile.AddressPurpose;
import org.safeguardingrules.casefile.AppointmentMode;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Completeness;
import org.safeguardingrules.casefile.EnquiryKind;
import org.safeguardingrules.casefile.EventKind;
import org.safeguardingrules.casefile.EventSource;
import org.safeguardingrules.casefile.Unknown;
import org.safeguardingrules.json.CaseFileJson;
import tools.jackson.databind.json.JsonMapper;

class NationalMappingTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void what_nothing_was_called_for_is_not_asked_or_not_supplied_and_never_no() {
        CaseFile nothing = map(false, "").caseFile().orElseThrow();

        assertThat(CaseFileJson.write(nothing)).doesNotContain("\"no\"", "asked and none", "complete\"");
        assertThat(nothing.supplies().holds("case", "registrations")).isTrue();
        assertThat(nothing.supplies().holds("case", "adults")).isFalse();
    }

    @Test
    void what_it_says_to_supply_are_names_of_the_case_file() {
        String names = CodeTable.text("supplies.txt")
                .lines()
                .map(name -> "\"" + name + "\"")
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();

        assertThat(CaseFileJson.read(
                        "{\"id\": \"c\", \"person\": {\"id\": \"p\"}, \"supplies\": {\"only\": [" + names + "]}}"))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"true, NOT_ASKED", "false, NOT_SUPPLIED"})
    void no_enquiry_on_the_log_means_what_the_host_says_of_its_practice(boolean always, Unknown why) {
        CaseFile file = map(always, "'external/contacts': {'status': 200, 'body': {'content': []}}")
                .caseFile()
                .orElseThrow();

        assertThat(file.enquiries().completeness()).isEqualTo(Completeness.PARTIAL);
        assertThat(file.enquiries().why()).contains(why);
    }

    @Test
    void a_ticked_box_is_a_child_and_an_unknown_box_is_reported() {
        Mapped mapped = map(false, """
                'san/answers': {'status': 200, 'body': {'answers': {'personal_relationships_community_children_details':
                  ['YES_CHILDREN_LIVING_WITH_POP', 'YES_CHILDREN_VISITING', 'YES_OTHER']}}}
                """);

        assertThat(mapped.caseFile().orElseThrow().children().entries()).hasSize(2);
        assertThat(mapped.caseFile().orElseThrow().children().completeness()).isEqualTo(Completeness.PARTIAL);
        assertThat(mapped.remarks()).singleElement().asString().contains("there is no box 'YES_OTHER'. Maybe ");
    }

    @Test
    void a_list_is_whole_only_for_somebody_from_whom_no_row_is_held_back() {
        CaseFile file = new NationalMapping(new HostPractice(false, false))
                .map(JSON.readTree(
                        "{'case': 'c', 'calls': {'comm/registrations': {'status': 200, 'body': {'registrations': ["
                                .concat(
                                        "{'registrationId': 1, 'type': {'code': 'ADVP'}, 'startDate': '2026-02-02'}]}}}}")
                                .replace('\'', '"')))
                .caseFile()
                .orElseThrow();

        assertThat(file.registrations().completeness()).isEqualTo(Completeness.PARTIAL);
    }

    @Test
    void an_entry_that_is_not_active_and_has_no_end_is_reported() {
        Mapped mapped = map(false, """
                'comm/registrations': {'status': 200, 'body': {'registrations': [
                  {'registrationId': 1, 'type': {'code': 'ADVP'}, 'startDate': '2026-02-02', 'active': false}]}}
                """);

        assertThat(mapped.caseFile()
                        .orElseThrow()
                        .registrations()
                        .entries()
                        .get(0)
                        .ended()
                        .unknown())
                .contains(Unknown.UNCLEAR);
        assertThat(mapped.remarks()).singleElement().asString().contains("not active, and has no end. Maybe ");
    }

    @Test
    void a_case_without_an_id_is_not_mapped() {
        Mapped mapped = new NationalMapping(new HostPractice(false, true)).map(JSON.readTree("{}"));

        assertThat(mapped.caseFile()).isEmpty();
        assertThat(mapped.remarks()).singleElement().asString().contains("it has no id. Maybe ");
    }

    @Test
    void a_reply_of_the_same_day_answers_its_request_though_the_log_shows_it_first() {
        CaseFile file = map(false, """
                'external/contacts': {'status': 200, 'body': {'content': [
                  {'id': 2, 'type': {'code': 'C515'}, 'contactDate': '2026-03-03'},
                  {'id': 1, 'type': {'code': 'C369'}, 'contactDate': '2026-03-03'}]}}
                """).caseFile().orElseThrow();

        assertThat(file.enquiries().entries())
                .singleElement()
                .satisfies(enquiry -> assertThat(enquiry.steps()).hasSize(2));
    }

    @Test
    void a_reply_without_a_request_is_an_enquiry_of_its_own() {
        CaseFile file = map(false, """
                'external/contacts': {'status': 200, 'body': {'content': [
                  {'id': 1, 'type': {'code': 'SFRR'}, 'contactDate': '2026-03-02'},
                  {'id': 2, 'type': {'code': 'C369'}, 'contactDate': '2026-03-03'},
                  {'id': 3, 'systemGenerated': true, 'type': {'code': 'C515'}, 'contactDate': '2026-03-04'}]}}
                """).caseFile().orElseThrow();

        assertThat(file.enquiries().entries())
                .hasSize(2)
                .allSatisfy(enquiry -> assertThat(enquiry.steps()).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "register-readings",
                "register-levels",
                "mappa",
                "rosh",
                "contact-types",
                "contact-outcomes",
                "addresses",
                "orders",
                "custody-status",
                "requirements",
                "programmes",
                "licence-conditions",
                "delius-licence-conditions"
            })
    void each_table_names_its_version_service_and_source(String table) {
        assertThat(CodeTable.text("codes/" + table + ".csv")).contains("Version 1, ", "Service", "Source: ");
    }

    @Test
    void every_register_type_with_a_review_interval_is_read() {
        List<String> codes = CodeTable.text("codes/delius-registers.csv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split(",")[0])
                .toList();

        assertThat(codes).hasSizeGreaterThan(30).allMatch(CodeTable.of("register-readings")::has);
    }

    @Test
    void the_words_of_the_tables_are_words_of_the_case_file() {
        CodeTable contacts = CodeTable.of("contact-types");
        Stream.of("COAP", "COPT", "COVC", "CHVS", "CODC", "COOO")
                .forEach(code -> assertThat(contacts.entry(code).word("word", AppointmentMode.class))
                        .isPresent());
        Stream.of("C369", "SFGC")
                .forEach(code -> assertThat(contacts.entry(code).word("word", EnquiryKind.class))
                        .isPresent());
        Stream.of("CARR", "CNOC")
                .forEach(code -> assertThat(contacts.entry(code).word("word", EventKind.class))
                        .isPresent());
        assertThat(Arrays.asList("M", "P", "PR", "RT"))
                .allMatch(code -> CodeTable.of("addresses")
                        .entry(code)
                        .word("as", AddressPurpose.class)
                        .isPresent());
        assertThatThrownBy(() -> contacts.entry("COAP").word("word", EventSource.class))
                .hasMessage("'office' is no EventSource. Maybe a table of codes has a slip.");
    }

    private static Mapped map(boolean always, String calls) {
        return new NationalMapping(new HostPractice(always, true))
                .map(JSON.readTree(("{'case': 'c', 'calls': {" + calls + "}}").replace('\'', '"')));
    }
}
