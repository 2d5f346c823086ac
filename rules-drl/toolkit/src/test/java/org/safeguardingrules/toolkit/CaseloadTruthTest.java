package org.safeguardingrules.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.SentenceType;
import org.safeguardingrules.compiler.testkit.caseload.AskedFor;
import org.safeguardingrules.compiler.testkit.caseload.Caseload;
import org.safeguardingrules.compiler.testkit.caseload.Caseloads;
import org.safeguardingrules.compiler.testkit.caseload.TrueCase;
import org.safeguardingrules.englandandwales.EnglandAndWales;
import org.safeguardingrules.measure.Base;
import org.safeguardingrules.measure.CaseMeasures;
import org.safeguardingrules.measure.CaseloadReport;
import org.safeguardingrules.measure.Counting;
import org.safeguardingrules.measure.MeasureRow;
import org.safeguardingrules.measure.Measured;
import org.safeguardingrules.measure.MeasuredAdvice;
import org.safeguardingrules.measure.Measures;
import org.safeguardingrules.measure.Outcome;
import org.safeguardingrules.measure.Stage;
import org.safeguardingrules.pack.Pack;

/** What is measured over a caseload is exactly what was decided to be true before its case files were written. */
class CaseloadTruthTest {

    static final AskedFor NAMES = new AskedFor(
            "police domestic abuse enquiry",
            "police domestic abuse enquiry for the court report",
            "children's services enquiry",
            "no settled accommodation on release");
    static final LocalDate AS_AT = LocalDate.of(2019, 9, 2);

    private static final Set<Optional<SentenceType>> COMMUNITY_SENTENCES =
            Set.of(Optional.of(SentenceType.COMMUNITY_ORDER), Optional.of(SentenceType.SUSPENDED_SENTENCE_ORDER));
    private static final Pack PACK = EnglandAndWales.pack().pack();
    private static final Caseload MIXED = Caseloads.mixed(NAMES, AS_AT, 120, 7);
    private static final List<CaseMeasures> MEASURED = new ArrayList<>();

    @BeforeAll
    static void measure() {
        MEASURED.addAll(measured(MIXED));
    }

    private static List<CaseMeasures> measured(Caseload caseload) {
        SafeguardingRules rules = SafeguardingRules.load(EnglandAndWales.pack()).direct();
        return caseload.cases().parallelStream()
                .map(one -> rules.measure(one.caseFile(), caseload.asAt(), caseload.asAt()))
                .toList();
    }

    private static List<Measured> ofWhatIsTrue(List<Measured> measured) {
        return measured.stream()
                .filter(one -> NAMES.all().contains(one.action()) && !one.suggested())
                .toList();
    }

    private static SortedMap<Measured, Integer> ofWhatIsTrue(Measures measures) {
        SortedMap<Measured, Integer> counts = new TreeMap<>(measures.counts());
        counts.keySet().removeIf(one -> !NAMES.all().contains(one.action()) || one.suggested());
        return counts;
    }

    private static Measures added(List<CaseMeasures> cases) {
        Counting counting = new Counting();
        cases.forEach(counting::add);
        return counting.measures();
    }

    @Test
    void each_case_is_measured_as_what_was_decided_of_it_unknown_relevance_included() {
        for (int i = 0; i < MEASURED.size(); i++) {
            TrueCase decided = MIXED.cases().get(i);
            CaseMeasures found = MEASURED.get(i);
            assertThat(ofWhatIsTrue(found.measured()))
                    .as(found.caseId() + " " + decided.truth())
                    .isEqualTo(decided.truth());
            assertThat(found.cohorts()).as(found.caseId()).isEqualTo(decided.cohorts());
        }
    }

    @Test
    void a_caseload_is_measured_as_what_was_decided_of_it() {
        Measures measures = added(MEASURED);

        assertThat(ofWhatIsTrue(measures)).isEqualTo(MIXED.truth());
        assertThat(measures.cohorts()).isEqualTo(MIXED.cohorts());
        assertThat(measures.cases()).isEqualTo(MIXED.cases().size());
    }

    @Test
    void the_generator_decides_every_outcome() {
        assertThat(MIXED.truth().keySet().stream().map(Measured::outcome).distinct())
                .containsExactlyInAnyOrder(Outcome.values());
    }

    @Test
    void the_caseload_of_2019_has_the_published_figures_each_on_its_own_base() {
        Caseload caseload = Caseloads.of2019(NAMES, AS_AT, 2019);
        Measures measures = added(measured(caseload));
        CaseloadReport report = CaseloadReport.of(PACK, measures, 0, new TreeMap<>(), 10);

        assertThat(ofWhatIsTrue(measures)).isEqualTo(caseload.truth());
        MeasureRow police = row(report, NAMES.policeEnquiry(), Stage.SUPERVISION);
        assertThat(police.notBegun()).isEqualTo(146);
        assertThat(police.of(Base.EVERY_CASE)).isEqualTo(200);
        assertThat(report.bySentence().stream()
                        .filter(row -> row.action().equals(NAMES.policeEnquiry())
                                && row.stage() == Stage.SUPERVISION
                                && COMMUNITY_SENTENCES.contains(row.sentence()))
                        .mapToInt(MeasureRow::notBegun)
                        .sum())
                .as("of community sentences, which are all of those supervised here")
                .isEqualTo(146);
        MeasureRow children = row(report, NAMES.childrensServicesEnquiry(), Stage.SUPERVISION);
        assertThat(children.notBegun()).isEqualTo(47);
        assertThat(children.of(Base.REQUIRED)).isEqualTo(100);
        assertThat(children.of(Base.EVERY_CASE)).isEqualTo(200);
        assertThat(children.relevanceUnknown() + children.relevanceUnknownDone())
                .isEqualTo(50);
        assertThat(children.notRequired()).isEqualTo(50);
        MeasureRow accommodation = row(report, NAMES.accommodation(), Stage.RELEASE);
        assertThat(accommodation.notRequired()).isEqualTo(41);
        assertThat(accommodation.of(Base.EVERY_CASE)).isEqualTo(100);
    }

    private static MeasureRow row(CaseloadReport report, String action, Stage stage) {
        return report.byStage().stream()
                .filter(row -> row.action().equals(action) && row.stage() == stage && !row.suggested())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void advice_and_measures_of_one_evaluation_are_those_of_two() {
        SafeguardingRules rules = SafeguardingRules.load(EnglandAndWales.pack()).direct();
        for (int i = 0; i < 20; i++) {
            CaseFile caseFile = MIXED.cases().get(i).caseFile();
            MeasuredAdvice both = rules.adviseAndMeasure(caseFile, AS_AT, AS_AT);
            assertThat(both.measures()).isEqualTo(MEASURED.get(i));
            assertThat(both.advice()).isEqualTo(rules.advise(caseFile, AS_AT, AS_AT));
        }
    }

    @Test
    void the_order_of_cases_does_not_matter() {
        List<CaseMeasures> otherwise = new ArrayList<>(MEASURED);
        Collections.shuffle(otherwise, new Random(3));

        assertThat(added(otherwise)).isEqualTo(added(MEASURED));
    }

    @Test
    void however_a_caseload_is_split_its_parts_add_up_to_the_whole() {
        Random random = new Random(11);
        for (int split = 0; split < 50; split++) {
            List<List<CaseMeasures>> parts = new ArrayList<>();
            int count = 1 + random.nextInt(6);
            for (int part = 0; part < count; part++) {
                parts.add(new ArrayList<>());
            }
            MEASURED.forEach(one -> parts.get(random.nextInt(count)).add(one));
            Measures sum = parts.stream()
                    .filter(part -> !part.isEmpty())
                    .map(CaseloadTruthTest::added)
                    .reduce(Measures::plus)
                    .orElseThrow();
            assertThat(sum).isEqualTo(added(MEASURED));
        }
    }

    @Test
    void no_case_is_counted_twice_for_an_action_at_a_stage() {
        for (CaseMeasures found : MEASURED) {
            assertThat(found.measured().stream().map(one -> Map.entry(one.action() + one.suggested(), one.cohort())))
                    .as(found.caseId())
                    .doesNotHaveDuplicates();
        }
    }
}
