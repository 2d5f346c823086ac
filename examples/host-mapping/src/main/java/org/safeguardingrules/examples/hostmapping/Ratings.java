package org.safeguardingrules.examples.hostmapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.Assessment;
import org.safeguardingrules.casefile.AssessmentBuilder;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Rating;
import org.safeguardingrules.casefile.RatingBuilder;
import org.safeguardingrules.casefile.RiskGroup;
import org.safeguardingrules.casefile.RiskLevel;
import org.safeguardingrules.casefile.Setting;
import org.safeguardingrules.casefile.Unknown;

/**
 * The latest completed assessment of risk of serious harm, cell by cell: four groups in the community and five in custody. A
 * cell that is not rated is left out. No register ever stands in for a cell.
 */
final class Ratings {

    private static final CodeTable WORDS = CodeTable.of("rosh");
    private static final int CELLS = 9;
    private static final Set<String> UNFINISHED = Set.of("OPEN", "LOCKED_INCOMPLETE");

    private final Reply widget;
    private final Reply timeline;
    private final Reply summary;

    Ratings(Calls calls) {
        widget = calls.to("arns/risks/widget");
        timeline = calls.to("arns/assessments/timeline");
        summary = calls.to("cas/risks");
    }

    Listing<Assessment> assessments() {
        if (widget.body().isEmpty()) {
            return Listing.unknown(notRated());
        }
        Row row = widget.body().get();
        List<Rating> cells = new ArrayList<>(cells(row.inside("riskInCommunity"), Setting.COMMUNITY));
        cells.addAll(cells(row.inside("riskInCustody"), Setting.CUSTODY));
        Optional<LocalDate> day = row.day("assessedOn");
        if (cells.isEmpty() && day.isEmpty()) {
            // None, too old for the interface, incomplete, or broken: it answers all of them alike.
            return Listing.unknown(Unknown.UNCLEAR);
        }
        Optional<RiskLevel> highest =
                cells.stream().flatMap(cell -> cell.level().value().stream()).max(Comparator.naturalOrder());
        compare(row, highest);
        return Listing.partial(AssessmentBuilder.builder()
                .id("assessment")
                .completedOn(Words.fact(day))
                .overall(Words.fact(highest))
                .ratings(cells.size() == CELLS ? Listing.complete(cells) : Listing.partial(cells))
                .laterUnfinished(laterUnfinished(day))
                .build());
    }

    /** Why there is no rating: a summary that found none, or failed, is no rating either. */
    private Unknown notRated() {
        summary.body().ifPresent(Ratings::notRetrieved);
        return summary.body().isPresent() ? Unknown.UNCLEAR : widget.why();
    }

    private static void notRetrieved(Row summary) {
        summary.text("roshRisks.status")
                .filter(status -> !status.equals("retrieved"))
                .ifPresent(status -> summary.remark(
                        "risk of serious harm is '" + status + "'",
                        status.equals("error")
                                ? "Maybe the assessments are out of order; ask again."
                                : "Maybe it is old, or one cell is not rated; ask for the cells."));
    }

    private static List<Rating> cells(Row levels, Setting setting) {
        List<Rating> cells = new ArrayList<>();
        for (String name : levels.names()) {
            Optional<RiskGroup> group = levels.word(name, WORDS).flatMap(entry -> entry.word("group", RiskGroup.class));
            Optional<RiskLevel> level = level(levels, name);
            if (group.isPresent() && level.isPresent()) {
                cells.add(RatingBuilder.builder()
                        .id("rating-" + setting.word() + "-"
                                + group.get().word().replace(' ', '-'))
                        .group(Fact.of(group.get()))
                        .setting(Fact.of(setting))
                        .level(Fact.of(level.get()))
                        .build());
            }
        }
        return cells;
    }

    private static Optional<RiskLevel> level(Row row, String field) {
        return row.text(field)
                .flatMap(text -> row.inside(field).word(text, WORDS))
                .flatMap(entry -> entry.word("level", RiskLevel.class));
    }

    private static void compare(Row row, Optional<RiskLevel> highest) {
        Optional<RiskLevel> overall = level(row, "overallRisk");
        if (overall.isPresent() && !overall.equals(highest)) {
            row.remark(
                    "overall risk is given as " + overall.get().word() + ", where its highest cell is "
                            + highest.map(RiskLevel::word).orElse("none"),
                    "Maybe the two are of different days; the cells were taken.");
        }
    }

    private Answer laterUnfinished(Optional<LocalDate> completed) {
        if (timeline.body().isEmpty()) {
            return Answer.unknown(timeline.why());
        }
        boolean later = timeline.rows("timeline").stream()
                .filter(row -> row.text("status")
                        .map(status -> UNFINISHED.contains(status.toUpperCase(Locale.ROOT)))
                        .orElse(false))
                .anyMatch(row -> row.day("initiationDate")
                        .map(day -> completed.map(day::isAfter).orElse(true))
                        .orElse(true));
        return later ? Answer.yes() : Answer.no();
    }
}
