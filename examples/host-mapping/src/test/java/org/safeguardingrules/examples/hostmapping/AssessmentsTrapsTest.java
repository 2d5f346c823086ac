package org.safeguardingrules.examples.hostmapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguardingrules.examples.hostmapping.Answered.file;
import static org.safeguardingrules.examples.hostmapping.Answered.map;

import org.junit.jupiter.api.Test;
import org.safeguardingrules.casefile.Assessment;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Completeness;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.RiskLevel;
import org.safeguardingrules.casefile.Setting;
import org.safeguardingrules.casefile.Unknown;

/** Traps in what assessors answered, each by the number that the notes on these data give it. */
class AssessmentsTrapsTest {

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
}
