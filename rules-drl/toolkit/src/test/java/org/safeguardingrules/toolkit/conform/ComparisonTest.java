package org.safeguardingrules.toolkit.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.englandandwales.EnglandAndWales;
import org.safeguardingrules.json.CaseFileJson;

class ComparisonTest {

    private static final CodeMeanings MEANINGS =
            new CodeMeanings(EnglandAndWales.pack().pack());

    static List<ReferenceCase> shipped() {
        return ReferenceCases.shipped();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_faithful_mapping_is_clean_whatever_its_ids(ReferenceCase reference) {
        String written = CaseFileJson.write(reference.caseFile());
        String own =
                written.replaceAll("\"(id|victim|sentence)\": \"(?!" + reference.id() + "\"|yes|no)", "\"$1\": \"own-");

        assertThat(losses(reference.caseFile(), CaseFileJson.read(own))).isEmpty();
    }

    /** Each: what it is, the reference case, text of the case file, what stands in its place, and the loss by its field. */
    static Stream<Planted> planted() {
        return Stream.of(
                new Planted(
                        "children-not-asked",
                        "\\{ ?\"id\": \"person\" ?}",
                        "{\"id\": \"person\"}, \"children\": {\"completeness\": \"asked and none\"}",
                        "case.children: unknown turned into no"),
                new Planted(
                        "no-abuse-found",
                        "\"no\"",
                        "\"no\", \"perpetratorAgainstPartner\": \"no\"",
                        "person.perpetratorAgainstPartner: unknown turned into no"),
                new Planted("reply-not-read", "\"partial\"", "\"complete\"", "case.enquiries: unknown turned into no"),
                new Planted(
                        "roles-apart",
                        "\"victimOfPartner\": \"yes\"",
                        "\"victimOfPartner\": \"yes\", \"perpetratorAgainstPartner\": \"yes\"",
                        "person.perpetratorAgainstPartner: roles merged"),
                new Planted(
                        "roles-apart",
                        "\"code\": \"IMAR\"",
                        "\"code\": \"IMAR\", \"role\": \"perpetrator\"",
                        "registration.role: roles merged"),
                new Planted(
                        "roles-apart",
                        "\"role\": \"victim\"",
                        "\"role\": \"perpetrator\"",
                        "registration.role: roles merged"),
                new Planted(
                        "ended-entry",
                        ", \"ended\": \"2025-04-17\"|\"ended\": \"2025-04-17\",",
                        "",
                        "registration.ended: ended entry shown as current"),
                new Planted(
                        "ended-entry",
                        "\"code\": \"ADVP\"",
                        "\"code\": \"WEAP\"",
                        "case.registrations: ended entry lost",
                        "case.registrations: record invented"),
                new Planted(
                        "reply-read",
                        "\\{ ?\"step\": \"read\", \"on\": \"2026-03-11\" ?}",
                        "{\"step\": \"chased\", \"on\": \"2026-03-11\"}",
                        "enquiry.steps: step lost",
                        "enquiry.steps: step invented"),
                new Planted(
                        "reply-waited-for",
                        "\"requested\", \"on\": \"2026-03-16\"",
                        "\"requested\", \"on\": \"2026-03-17\"",
                        "enquiry.steps: another answer"),
                new Planted(
                        "rating-cells", "\"level\": \"low\"", "\"level\": \"medium\"", "rating.level: another answer"),
                new Planted(
                        "rating-cells",
                        ",\\s*\"laterUnfinished\": \"yes\"",
                        "",
                        "assessment.laterUnfinished: answer lost"),
                new Planted(
                        "missed-appointments",
                        "(\"on\": \"2026-03-09\", \"mode\": \"office\")",
                        "$1, \"outcome\": \"unacceptable\"",
                        "appointment.outcome: unknown turned into an answer"),
                new Planted(
                        "call-outs", "\"role\": \"victim\"", "\"role\": \"perpetrator\"", "event.role: roles merged"),
                new Planted(
                        "call-outs",
                        "\\[\"threat\"\\]",
                        "[\"harassment\"]",
                        "event.natures: unknown turned into an answer",
                        "event.natures: answer lost"),
                new Planted("call-outs", "\"victim\": \"former-partner\",", "", "event.victim: answer lost"),
                new Planted(
                        "supervision-begins",
                        "\"allocated\": \"2026-02-11\"",
                        "\"allocated\": \"2026-02-09\"",
                        "supervisionPeriod.allocated: another answer"),
                new Planted("withheld", ", \"why\": \"refused\"", "", "case.registrations: reason not known lost"),
                new Planted(
                        "addresses",
                        ",\\s*\\{ ?\"id\": \"proposed\", \"purpose\": \"proposed\" ?}",
                        "",
                        "case.addresses: record lost"),
                new Planted(
                        "back-dated-entry",
                        "\"recordedOn\": \"2026-03-16\"",
                        "\"recordedOn\": \"2026-02-02\"",
                        "registration.recordedOn: day of recording changed"));
    }

    @ParameterizedTest
    @MethodSource("planted")
    void each_planted_loss_is_reported_by_its_field_and_nothing_else_is(Planted planted) {
        CaseFile faithful = reference(planted.reference());
        String text = CaseFileJson.write(faithful);
        String spoilt = text.replaceAll(planted.text(), planted.instead());

        assertThat(spoilt).isNotEqualTo(text);
        assertThat(losses(faithful, CaseFileJson.read(spoilt)))
                .containsExactlyInAnyOrder(planted.losses().toArray(String[]::new));
    }

    @Test
    void a_record_that_its_reader_would_see_more_openly_is_reported() {
        CaseFile faithful = CaseFileJson.read("""
                {"id": "c", "person": {"id": "p"}, "maracs": {"completeness": "partial", "entries": [
                  {"id": "m", "sensitivity": "victim sensitive", "referredOn": "2026-02-02"}]}}
                """);
        String open = CaseFileJson.write(faithful).replace("victim sensitive", "open");
        String unmarked = CaseFileJson.write(faithful).replace("\"sensitivity\": \"victim sensitive\",", "");

        assertThat(losses(faithful, CaseFileJson.read(open))).containsExactly("marac.sensitivity: less guarded");
        assertThat(losses(faithful, CaseFileJson.read(unmarked))).isEmpty();
    }

    @Test
    void what_the_system_does_not_hold_is_no_loss_and_is_named() {
        CaseFile faithful = reference("reply-read");
        CaseFile mapped = CaseFileJson.read("""
                {"id": "reply-read", "person": {"id": "p"}, "supplies": {"everythingBut": ["enquiry.steps", "enquiry.kind"]},
                 "enquiries": {"completeness": "partial", "entries": [
                   {"id": "own", "steps": [{"step": "requested", "on": "2026-03-02"}]}]}}
                """);

        Comparison.Outcome outcome = Comparison.of(faithful, mapped, MEANINGS);

        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.notSupplied()).containsExactly("enquiry.kind", "enquiry.steps");
    }

    @Test
    void an_ended_entry_may_be_missing_only_where_the_listing_says_that_it_cannot_be_had() {
        CaseFile faithful = reference("ended-entry");
        String current = """
                {"id": "ended-entry", "person": {"id": "p"}, "registrations": {"completeness": "%s"%s, "entries": [
                   {"id": "own", "code": "REG30", "started": "2025-04-17"}]}}
                """;

        assertThat(losses(faithful, CaseFileJson.read(current.formatted("partial", ", \"why\": \"not supplied\""))))
                .isEmpty();
        assertThat(losses(faithful, CaseFileJson.read(current.formatted("complete", ""))))
                .containsExactly("case.registrations: ended entry lost");
    }

    @Test
    void two_codes_that_the_pack_lists_under_one_word_mean_the_same() {
        CaseFile one = registered("RVHR");

        assertThat(losses(one, registered("RVRH"))).isEmpty();
        assertThat(losses(one, registered("RHRH"))).hasSize(2);
    }

    @Test
    void references_are_compared_by_what_they_refer_to() {
        String text = """
                {"id": "c", "person": {"id": "p"},
                 "addresses": {"completeness": "complete", "entries": [
                   {"id": "here", "purpose": "main"}, {"id": "there", "purpose": "curfew"}]},
                 "homeVisits": {"completeness": "complete", "entries": [
                   {"id": "visit", "on": "2026-02-02", "address": "here"}]}}
                """;
        CaseFile faithful = CaseFileJson.read(text);
        String own = text.replace("here", "address-1").replace("taddress-1", "address-2");

        assertThat(losses(faithful, CaseFileJson.read(own))).isEmpty();
        assertThat(losses(
                        faithful,
                        CaseFileJson.read(own.replace("\"address\": \"address-1\"", "\"address\": \"address-2\""))))
                .containsExactly("homeVisit.address: another answer");
    }

    private static CaseFile registered(String code) {
        return CaseFileJson.read("""
                {"id": "c", "person": {"id": "p"}, "registrations": {"completeness": "complete", "entries": [
                  {"id": "r", "code": "%s", "started": "2026-02-02"}]}}
                """.formatted(code));
    }

    private static CaseFile reference(String id) {
        return ReferenceCases.shipped().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow()
                .caseFile();
    }

    private static List<String> losses(CaseFile expected, CaseFile mapped) {
        return Comparison.of(expected, mapped, MEANINGS).findings().stream()
                .map(finding -> finding.field() + ": " + finding.loss().word())
                .toList();
    }

    /** A loss planted in the faithful case file of a reference case. */
    record Planted(String reference, String text, String instead, List<String> losses) {

        Planted(String reference, String text, String instead, String... losses) {
            this(reference, text, instead, List.of(losses));
        }

        @Override
        public String toString() {
            return reference + ": " + String.join(", ", losses);
        }
    }
}
