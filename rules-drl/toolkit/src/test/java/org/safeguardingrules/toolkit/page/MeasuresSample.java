package org.safeguardingrules.toolkit.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safeguardingrules.casefile.SentenceType;
import org.safeguardingrules.englandandwales.EnglandAndWales;
import org.safeguardingrules.measure.CaseMeasures;
import org.safeguardingrules.measure.CaseloadReport;
import org.safeguardingrules.measure.Cohort;
import org.safeguardingrules.measure.Counting;
import org.safeguardingrules.measure.MadeWith;
import org.safeguardingrules.measure.Measured;
import org.safeguardingrules.measure.Measures;
import org.safeguardingrules.measure.Outcome;
import org.safeguardingrules.measure.Stage;

/** The measures of a small caseload, written by hand: every outcome, a suggested action, two teams, groups. */
public final class MeasuresSample {

    private static final MadeWith MADE_WITH = new MadeWith(
            "0.1.0",
            "england-and-wales",
            "0.1.0",
            "0123456789abcdef",
            LocalDate.of(2019, 9, 2),
            LocalDate.of(2019, 9, 1),
            List.of());
    private static final String POLICE = "police domestic abuse enquiry";
    private static final String ACCOMMODATION = "no settled accommodation on release";
    private static final String SUGGESTED = "refresh the police domestic abuse enquiry";

    private final SortedMap<String, Counting> groups = new TreeMap<>();
    private final Counting whole = new Counting();
    private int cases;

    private MeasuresSample() {}

    /** The report on it. */
    public static CaseloadReport report() {
        MeasuresSample sample = new MeasuresSample();
        for (Outcome outcome : Outcome.values()) {
            if (outcome != Outcome.STAGE_UNKNOWN) {
                sample.supervised("north <team>", outcome, "one");
                sample.supervised("south, \"team\"", outcome, outcome.isRequired() ? "two" : "few");
            }
        }
        for (int i = 0; i < 7; i++) {
            sample.supervised("north <team>", i < 3 ? Outcome.DONE_IN_TIME : Outcome.NOT_BEGUN, "one");
        }
        sample.released(Optional.of(Outcome.NOT_BEGUN));
        sample.released(Optional.empty());
        SortedMap<String, Measures> byGroup = new TreeMap<>();
        sample.groups.forEach((group, counting) -> byGroup.put(group, counting.measures()));
        CaseloadReport report =
                CaseloadReport.of(EnglandAndWales.pack().pack(), sample.whole.measures(), 2, byGroup, 5);
        return new CaseloadReport(
                report.madeWith(),
                report.cases(),
                report.incomplete(),
                report.refused(),
                report.byStage(),
                report.bySentence(),
                report.byTeam(),
                report.byMonth(),
                List.of("home visit", "read earlier records"),
                report.fewestInGroup(),
                report.groups());
    }

    private void supervised(String team, Outcome police, String group) {
        Cohort cohort = new Cohort(
                Stage.SUPERVISION,
                Optional.of(YearMonth.of(2019, 1 + cases % 2)),
                Optional.of(team),
                Optional.of(cases % 3 == 0 ? SentenceType.SUSPENDED_SENTENCE_ORDER : SentenceType.COMMUNITY_ORDER));
        add(
                cohort,
                List.of(
                        new Measured(POLICE, false, cohort, police),
                        new Measured(SUGGESTED, true, cohort, Outcome.NOT_BEGUN)),
                group);
    }

    private void released(Optional<Outcome> accommodation) {
        Cohort cohort =
                new Cohort(Stage.RELEASE, Optional.of(YearMonth.of(2019, 9)), Optional.empty(), Optional.empty());
        Cohort supervision = new Cohort(Stage.SUPERVISION, Optional.empty(), Optional.empty(), Optional.empty());
        add(
                cohort,
                accommodation
                        .map(outcome -> List.of(
                                new Measured(ACCOMMODATION, false, cohort, outcome),
                                new Measured(POLICE, false, supervision, Outcome.STAGE_UNKNOWN)))
                        .orElse(List.of()),
                "few");
    }

    private void add(Cohort cohort, List<Measured> measured, String group) {
        CaseMeasures one = new CaseMeasures("case-" + cases, cases % 10 > 0, MADE_WITH, List.of(cohort), measured);
        cases++;
        whole.add(one);
        groups.computeIfAbsent(group, none -> new Counting()).add(one);
    }
}
