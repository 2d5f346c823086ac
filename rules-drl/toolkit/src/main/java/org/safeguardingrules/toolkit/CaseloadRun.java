package org.safeguardingrules.toolkit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safeguardingrules.measure.CaseMeasures;
import org.safeguardingrules.measure.CaseloadReport;
import org.safeguardingrules.measure.Counting;
import org.safeguardingrules.measure.Measures;
import org.safeguardingrules.pack.Pack;

/** Counts the cases of a caseload as they come, each once, and lists the lines that cannot be used. */
final class CaseloadRun implements CaseloadFile.Taker<CaseMeasures> {

    private final Optional<GroupsFile> groups;
    private final ProgressBar progress;
    private final Counting whole = new Counting();
    private final SortedMap<String, Counting> ofGroups = new TreeMap<>();
    private final Map<String, Long> lineOfCase = new HashMap<>();
    private final StringBuilder refusals = new StringBuilder();
    private int cases;
    private int refused;

    CaseloadRun(Optional<GroupsFile> groups, ProgressBar progress) {
        this.groups = groups;
        this.progress = progress;
    }

    @Override
    public void used(CaseMeasures made, long line, long bytesRead) {
        Long before = lineOfCase.putIfAbsent(made.caseId(), line);
        if (before != null) {
            refused(
                    "Case '" + made.caseId() + "' stands on line " + before
                            + " too, which is counted. Maybe the export holds it twice.",
                    line,
                    bytesRead);
            return;
        }
        cases++;
        whole.add(made);
        groups.ifPresent(file -> ofGroups.computeIfAbsent(file.of(made.caseId()), group -> new Counting())
                .add(made));
        progress.at(bytesRead, said());
    }

    @Override
    public void refused(String why, long line, long bytesRead) {
        refused++;
        why.lines()
                .forEach(problem -> refusals.append("line ")
                        .append(line)
                        .append(": ")
                        .append(problem)
                        .append("\n"));
        progress.at(bytesRead, said());
    }

    private String said() {
        return "cases measured: " + cases + ", lines that cannot be used: " + refused;
    }

    void end() {
        progress.end();
    }

    boolean isEmpty() {
        return whole.isEmpty();
    }

    int refused() {
        return refused;
    }

    /** What is wrong with each line that cannot be used. */
    String refusals() {
        return refusals.toString();
    }

    CaseloadReport report(Pack pack, int fewest) {
        SortedMap<String, Measures> measured = new TreeMap<>();
        ofGroups.forEach((group, counting) -> measured.put(group, counting.measures()));
        return CaseloadReport.of(pack, whole.measures(), refused, measured, fewest);
    }
}
