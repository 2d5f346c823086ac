package org.safeguardingrules.examples.hostmapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingrules.examples.hostmapping.Answered.file;
import static org.safeguardingrules.examples.hostmapping.Answered.kinds;
import static org.safeguardingrules.examples.hostmapping.Answered.map;
import static org.safeguardingrules.examples.hostmapping.Answered.mapped;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.casefile.Completeness;
import org.safeguardingrules.casefile.RequirementKind;
import org.safeguardingrules.casefile.Unknown;

/** Traps in addresses, requirements and licence conditions, each by the number that the notes on these data give it. */
class TermsTrapsTest {

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
}
