package org.safeguardingrules.examples.hostmapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingrules.examples.hostmapping.Answered.CONTACTS;
import static org.safeguardingrules.examples.hostmapping.Answered.REGISTERS;
import static org.safeguardingrules.examples.hostmapping.Answered.contact;
import static org.safeguardingrules.examples.hostmapping.Answered.entry;
import static org.safeguardingrules.examples.hostmapping.Answered.file;
import static org.safeguardingrules.examples.hostmapping.Answered.log;
import static org.safeguardingrules.examples.hostmapping.Answered.map;
import static org.safeguardingrules.examples.hostmapping.Answered.mapped;
import static org.safeguardingrules.examples.hostmapping.Answered.registrations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.casefile.AppointmentOutcome;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Completeness;
import org.safeguardingrules.casefile.Unknown;
import org.safeguardingrules.json.CaseFileJson;

/** Traps in the contact log, its days and its outcomes, each by the number that the notes on these data give it. */
class ContactsTrapsTest {

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
        assertThat(file.supplies().holds("child", "sawHeardOrExperienced")).isFalse();
        assertThat(CaseFileJson.write(file)).doesNotContain("children were");
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
}
