package org.safeguardingrules.toolkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguardingrules.casefile.SentenceType;
import org.safeguardingrules.measure.Base;
import org.safeguardingrules.measure.CaseloadReport;
import org.safeguardingrules.measure.GroupRow;
import org.safeguardingrules.measure.MeasureRow;

/** Lays the measures of a caseload out as comma-separated values: one table, whose first column says how a row is split. */
final class MeasuresCsv {

    private static final List<String> HEAD = List.of(
            "split",
            "action",
            "headline or suggested",
            "force",
            "stage",
            "sentence",
            "team",
            "month",
            "group",
            Base.EVERY_CASE.words(),
            Base.REQUIRED.words(),
            "done",
            "done in time",
            "done late",
            "done on unknown day",
            "under way",
            "decided against",
            "not begun",
            "not yet due",
            "done ahead of its day",
            "not required",
            "relevance unknown",
            "relevance unknown but done",
            "stage unknown");

    private static final String WITHHELD = "withheld";

    private MeasuresCsv() {}

    static String of(CaseloadReport report) {
        List<List<String>> lines = new ArrayList<>(List.of(HEAD));
        report.byStage().forEach(row -> lines.add(line("stage", row)));
        report.bySentence().forEach(row -> lines.add(line("sentence", row)));
        report.byTeam().forEach(row -> lines.add(line("team", row)));
        report.byMonth().forEach(row -> lines.add(line("month", row)));
        report.groups().forEach(row -> lines.add(line(row)));
        return lines.stream()
                .map(line -> line.stream().map(MeasuresCsv::cell).collect(Collectors.joining(",")) + "\n")
                .collect(Collectors.joining());
    }

    private static List<String> line(String split, MeasureRow row) {
        Stream<String> words = Stream.of(
                split,
                row.action(),
                row.suggested() ? "suggested" : "headline",
                row.force().stream().map(Enum::name).collect(Collectors.joining("; ")),
                row.stage().word(),
                row.sentence().map(SentenceType::word).orElse(""),
                row.team(),
                row.month(),
                "");
        Stream<Integer> numbers = Stream.of(
                row.everyCase(),
                row.required(),
                row.done(),
                row.doneInTime(),
                row.doneLate(),
                row.doneOnUnknownDay(),
                row.underWay(),
                row.decidedAgainst(),
                row.notBegun(),
                row.notYetDue(),
                row.doneAhead(),
                row.notRequired(),
                row.relevanceUnknown(),
                row.relevanceUnknownDone(),
                row.stageUnknown());
        return Stream.concat(words, numbers.map(String::valueOf)).toList();
    }

    private static List<String> line(GroupRow row) {
        List<String> line = new ArrayList<>(List.of(
                "group", row.action(), "headline", "", "", "", "", "", row.group(), "", number(row.required())));
        line.add(number(row.done()));
        line.add(number(row.doneInTime()));
        while (line.size() < HEAD.size()) {
            line.add("");
        }
        return line;
    }

    private static String number(Optional<Integer> number) {
        return number.map(String::valueOf).orElse(WITHHELD);
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
