package org.safeguardingrules.toolkit.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguardingrules.casefile.SentenceType;
import org.safeguardingrules.measure.Base;
import org.safeguardingrules.measure.CaseloadReport;
import org.safeguardingrules.measure.GroupRow;
import org.safeguardingrules.measure.MeasureRow;
import org.safeguardingrules.measure.Stage;
import org.safeguardingrules.toolkit.page.MeasuresParts.GroupedAction;
import org.safeguardingrules.toolkit.page.MeasuresParts.Page;
import org.safeguardingrules.toolkit.page.MeasuresParts.RowPart;
import org.safeguardingrules.toolkit.page.MeasuresParts.SplitPart;
import org.safeguardingrules.toolkit.page.MeasuresParts.SplitRow;
import org.safeguardingrules.toolkit.page.MeasuresParts.StagePart;

/** The measures of a caseload as one HTML page, with plots and tables, its style inside and no script. It names no case. */
public final class MeasuresPage {

    private static final String NOT_KNOWN = "not known";

    private final CaseloadReport report;

    private MeasuresPage(CaseloadReport report) {
        this.report = report;
    }

    /** The page of a report. */
    public static String of(CaseloadReport report) {
        return Templates.filled("measures", new MeasuresPage(report).page());
    }

    private Page page() {
        List<String> groups = new ArrayList<>(
                report.groups().stream().map(GroupRow::group).collect(Collectors.toCollection(TreeSet::new)));
        return new Page(
                Shown.day(report.madeWith().asAt()),
                Shown.day(report.madeWith().knownAt()),
                report.cases(),
                report.incomplete(),
                report.refused(),
                Base.EVERY_CASE.words(),
                Base.REQUIRED.words(),
                stages(false),
                stages(true),
                !groups.isEmpty(),
                report.fewestInGroup(),
                groups,
                groupRows(),
                report.neverRequired(),
                report.madeWith().pack(),
                report.madeWith().packVersion(),
                report.madeWith().packDigest(),
                report.madeWith().library(),
                Templates.resource("catalogue.css") + Templates.resource("measures.css"));
    }

    private List<StagePart> stages(boolean suggested) {
        return Arrays.stream(Stage.values())
                .flatMap(stage -> stage(stage, suggested).stream())
                .toList();
    }

    private Optional<StagePart> stage(Stage stage, boolean suggested) {
        List<MeasureRow> rows = of(report.byStage(), stage, suggested);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<MeasureRow> drawn = suggested
                ? List.of()
                : rows.stream().filter(row -> row.required() > 0).toList();
        String name = stage == Stage.NOT_KNOWN ? "Stage not known" : Shown.capital(stage.word());
        return Optional.of(new StagePart(
                Shown.anchor(suggested ? "suggested" : "stage", stage.word()),
                name,
                (suggested ? "Table of suggested actions: " : "Table of actions: ") + name,
                rows.stream().mapToInt(MeasureRow::everyCase).max().orElse(0),
                !drawn.isEmpty(),
                MeasuresDrawing.of(drawn),
                rows.stream().map(MeasuresPage::row).toList(),
                suggested ? List.of() : splits(stage)));
    }

    private static List<MeasureRow> of(List<MeasureRow> rows, Stage stage, boolean suggested) {
        return rows.stream()
                .filter(row -> row.stage() == stage && row.suggested() == suggested)
                .toList();
    }

    private static RowPart row(MeasureRow row) {
        return new RowPart(
                row.action(),
                row.force().stream().map(Shown::force).collect(Collectors.joining(", ")),
                row.required(),
                row.done(),
                share(row.done(), row.required()),
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
                row.everyCase(),
                share(row.done(), row.everyCase()),
                row.stageUnknown());
    }

    private List<SplitPart> splits(Stage stage) {
        return Stream.of(
                        split(
                                "kind of sentence",
                                "Sentence",
                                of(report.bySentence(), stage, false),
                                row -> row.sentence().map(SentenceType::word).orElse("")),
                        split("team", "Team", of(report.byTeam(), stage, false), MeasureRow::team),
                        split("month", "Month", of(report.byMonth(), stage, false), MeasureRow::month))
                .filter(split -> !split.rows().isEmpty())
                .toList();
    }

    private static SplitPart split(String by, String heading, List<MeasureRow> rows, Function<MeasureRow, String> of) {
        return new SplitPart(
                by,
                heading,
                rows.stream()
                        .filter(row -> row.required() > 0)
                        .map(row -> splitRow(row, of.apply(row)))
                        .toList());
    }

    private static SplitRow splitRow(MeasureRow row, String of) {
        return new SplitRow(
                row.action(),
                of.isEmpty() ? NOT_KNOWN : of,
                row.everyCase(),
                row.required(),
                row.done(),
                share(row.done(), row.required()),
                share(row.done(), row.everyCase()),
                row.doneInTime(),
                row.doneLate(),
                row.relevanceUnknown() + row.relevanceUnknownDone());
    }

    private List<GroupedAction> groupRows() {
        Map<String, List<String>> byAction = new LinkedHashMap<>();
        report.groups()
                .forEach(row -> byAction.computeIfAbsent(row.action(), none -> new ArrayList<>())
                        .add(share(row)));
        return byAction.entrySet().stream()
                .map(entry -> new GroupedAction(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String share(GroupRow row) {
        return row.required()
                .map(required -> row.done().orElseThrow() + " of " + required + " ("
                        + share(row.done().orElseThrow(), required) + ")")
                .orElse("withheld");
    }

    /** A share in hundredths, rounded; what is neither none nor all is never shown as if it were. */
    private static String share(int part, int whole) {
        if (whole == 0) {
            return "–";
        }
        long rounded = Math.round(100.0 * part / whole);
        long shown = part == 0 || part == whole ? rounded : Math.max(1, Math.min(99, rounded));
        return shown + "%";
    }
}
