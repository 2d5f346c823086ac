package org.safeguardingrules.examples.hostmapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingrules.examples.hostmapping.Answered.CONTACTS;
import static org.safeguardingrules.examples.hostmapping.Answered.REGISTERS;
import static org.safeguardingrules.examples.hostmapping.Answered.contact;
import static org.safeguardingrules.examples.hostmapping.Answered.entry;
import static org.safeguardingrules.examples.hostmapping.Answered.file;
import static org.safeguardingrules.examples.hostmapping.Answered.log;
import static org.safeguardingrules.examples.hostmapping.Answered.map;
import static org.safeguardingrules.examples.hostmapping.Answered.registrations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Completeness;
import org.safeguardingrules.casefile.Mappa;
import org.safeguardingrules.casefile.Registration;
import org.safeguardingrules.casefile.RiskLevel;
import org.safeguardingrules.casefile.Role;
import org.safeguardingrules.casefile.Unknown;

/** Traps in entries on registers, each by the number that the notes on these data give it. */
class RegistersTrapsTest {

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
    void t22_a_record_that_is_held_twice_is_merged_before_anything_is_judged() {
        for (String code : List.of("DOFF", "KDUP")) {
            Mapped mapped = map(REGISTERS, registrations(entry("1", code, ""), entry("2", "ADVP", "")));

            assertThat(mapped.caseFile()).isEmpty();
            assertThat(mapped.remarks()).anyMatch(remark -> remark.hint().contains("are to be merged"));
        }
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
}
