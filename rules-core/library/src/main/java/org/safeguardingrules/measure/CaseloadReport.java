package org.safeguardingrules.measure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguardingrules.pack.Force;
import org.safeguardingrules.pack.Pack;

/**
 * The measures of a caseload, laid out to be read: of process, and no judgement of quality or of anybody.
 *
 * @param madeWith what they were made with
 * @param cases how many cases were counted
 * @param incomplete of how many of them the advice is not complete
 * @param refused how many records could not be used, and are in no count
 * @param byStage each action that was required or may be, at each stage
 * @param bySentence the same, split by the kind of sentence supervised
 * @param byTeam the same, split by team
 * @param byMonth the same, split by the month in which the case came to the stage
 * @param neverRequired actions of the pack that were required in no case, and of which that is known for certain
 * @param fewestInGroup a group in which fewer should have been done is withheld
 * @param groups each action that binds, in each group; empty where no groups were given
 */
public record CaseloadReport(
        MadeWith madeWith,
        int cases,
        int incomplete,
        int refused,
        List<MeasureRow> byStage,
        List<MeasureRow> bySentence,
        List<MeasureRow> byTeam,
        List<MeasureRow> byMonth,
        List<String> neverRequired,
        int fewestInGroup,
        List<GroupRow> groups) {

    /** Keeps the lists as they are. */
    public CaseloadReport {
        byStage = List.copyOf(byStage);
        bySentence = List.copyOf(bySentence);
        byTeam = List.copyOf(byTeam);
        byMonth = List.copyOf(byMonth);
        neverRequired = List.copyOf(neverRequired);
        groups = List.copyOf(groups);
    }

    /**
     * The report on a caseload.
     *
     * @param pack the pack that it was measured with
     * @param measures what was counted
     * @param refused how many records could not be used
     * @param groups what was counted in each group, each case in one; empty where none were given
     * @param fewestInGroup a group in which fewer should have been done is withheld
     */
    public static CaseloadReport of(
            Pack pack, Measures measures, int refused, SortedMap<String, Measures> groups, int fewestInGroup) {
        Set<String> seen =
                measures.counts().keySet().stream().map(Measured::action).collect(Collectors.toSet());
        return new CaseloadReport(
                measures.madeWith(),
                measures.cases(),
                measures.incomplete(),
                refused,
                rows(pack, measures, Split.STAGE),
                rows(pack, measures, Split.SENTENCE),
                rows(pack, measures, Split.TEAM),
                rows(pack, measures, Split.MONTH),
                pack.actions().keySet().stream()
                        .filter(action -> !seen.contains(action))
                        .toList(),
                fewestInGroup,
                Groups.compared(groups, fewestInGroup));
    }

    private static List<MeasureRow> rows(Pack pack, Measures measures, Split split) {
        SortedMap<Cohort, Integer> cases = new TreeMap<>();
        measures.cohorts().forEach((cohort, count) -> cases.merge(split.of(cohort), count, Integer::sum));
        Map<Line, Map<Outcome, Integer>> outcomes = new TreeMap<>();
        Set<Line> lines = new TreeSet<>();
        measures.counts().forEach((measured, count) -> {
            Line line = new Line(measured.suggested(), measured.action(), split.of(measured.cohort()));
            outcomes.computeIfAbsent(line, none -> new TreeMap<>()).merge(measured.outcome(), count, Integer::sum);
            lines.add(line);
            Stage stage = measured.cohort().stage();
            Stream<Cohort> ofStage = cases.keySet().stream().filter(cohort -> cohort.stage() == stage);
            ofStage.forEach(cohort -> lines.add(new Line(measured.suggested(), measured.action(), cohort)));
        });
        Map<String, List<Force>> forces = new TreeMap<>();
        return lines.stream()
                .map(line -> MeasureRow.of(
                        line.action(),
                        line.suggested(),
                        line.cohort(),
                        forces.computeIfAbsent(
                                line.suggested() + line.action(),
                                none -> Forces.of(pack, line.action(), line.suggested())),
                        new Tally(cases.getOrDefault(line.cohort(), 0), outcomes.getOrDefault(line, Map.of()))))
                .toList();
    }

    /** What has a row of its own. */
    private record Line(boolean suggested, String action, Cohort cohort) implements Comparable<Line> {

        @Override
        public int compareTo(Line other) {
            int byStage = cohort.stage().compareTo(other.cohort.stage());
            return byStage != 0 ? byStage : asMeasured().compareTo(other.asMeasured());
        }

        private Measured asMeasured() {
            return new Measured(action, suggested, cohort, Outcome.NOT_BEGUN);
        }
    }
}
