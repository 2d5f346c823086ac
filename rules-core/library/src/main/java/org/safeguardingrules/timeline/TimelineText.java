package org.safeguardingrules.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.safeguardingrules.advice.ActionKey;
import org.safeguardingrules.advice.Page;

/**
 * A timeline as plain text, at most 100 columns wide: day by day what became known, was required, done, overdue, changed and
 * no longer asked for; then the first day on which each action could have been raised. It names records by their ids alone.
 */
public final class TimelineText {

    private final Timeline timeline;
    private final Page page = new Page();
    private final Map<ActionKey, Standing> standing = new HashMap<>();

    private TimelineText(Timeline timeline) {
        this.timeline = timeline;
    }

    /** The timeline as text. */
    public static String of(Timeline timeline) {
        TimelineText text = new TimelineText(timeline);
        text.write();
        return text.page.toString();
    }

    private void write() {
        incomplete();
        page.paragraph("", "Timeline of case " + timeline.caseId());
        page.paragraph("", "From " + Page.day(timeline.from()) + " to " + Page.day(timeline.until()));
        page.paragraph(
                "",
                "Each day by the policy in force on it and by what was recorded by then. The first day tells everything"
                        + " that stood on it. Ids in [brackets] are the records relied on.");
        timeline.entries().forEach(this::entry);
        raised();
        hindsight();
        never();
        madeWith();
        page.gap();
        incomplete();
        page.paragraph(
                "",
                "What this looks back on was not always known then. It informs professional judgement and never replaces"
                        + " it.");
    }

    private void incomplete() {
        if (!timeline.complete()) {
            page.paragraph(
                    "",
                    "INCOMPLETE: on the days marked so, not every rule in force could be judged. What is listed may be"
                            + " too short; it never means that nothing else was needed.");
            page.gap();
        }
    }

    private void entry(Entry entry) {
        page.heading(Page.day(entry.day()) + (entry.complete() ? "" : " (incomplete)"));
        if (entry.policyChanged()) {
            page.paragraph("", "Policy changed on this day, and with it the advice.");
        }
        list(entry.day().equals(timeline.from()) ? "Known by then" : "Became known", Said.learned(entry.learned()));
        list("Required", entry.required().stream().map(this::required).toList());
        list("Met", entry.met().stream().map(Said::met).toList());
        list("Overdue", entry.overdue().stream().map(Said::overdue).toList());
        list(
                "Changed",
                entry.changed().stream()
                        .map(now -> Said.changed(standing.getOrDefault(now.key(), now), now))
                        .toList());
        list("No longer asked for", entry.gone().stream().map(Said::gone).toList());
        entry.standings().forEach(action -> standing.put(action.key(), action));
    }

    private String required(Standing action) {
        Standing before = standing.get(action.key());
        return Said.required(action) + (before != null && before.met() ? ", again" : "");
    }

    private void list(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            page.paragraph("  ", heading);
            lines.forEach(line -> page.paragraph("    - ", line));
        }
    }

    private void raised() {
        page.heading("The first day on which each action was required, by what was then recorded");
        timeline.actions().stream()
                .filter(action -> action.raised().isPresent())
                .collect(Collectors.groupingBy(
                        action -> action.raised().orElseThrow(), TreeMap::new, Collectors.toList()))
                .forEach((day, actions) -> {
                    page.paragraph("  ", Page.day(day));
                    actions.forEach(action -> page.paragraph("    - ", Said.action(action.key())));
                });
    }

    private void hindsight() {
        List<FirstRaised> sooner = timeline.actions().stream()
                .filter(action -> action.daysSooner().isPresent())
                .toList();
        if (sooner.isEmpty()) {
            return;
        }
        page.heading("In hindsight: what could have been raised sooner");
        for (FirstRaised action : sooner) {
            page.paragraph(
                    "  - ",
                    Said.action(action.key()) + ": on "
                            + Page.day(action.inHindsight().orElseThrow()) + ", "
                            + Said.days(action.daysSooner().orElseThrow()) + " sooner, had " + late(action)
                            + " been recorded by then");
        }
    }

    private void never() {
        List<FirstRaised> never = timeline.actions().stream()
                .filter(action -> action.raised().isEmpty())
                .toList();
        if (never.isEmpty()) {
            return;
        }
        page.heading("In hindsight: what was never raised");
        for (FirstRaised action : never) {
            page.paragraph(
                    "  - ",
                    Said.action(action.key()) + ": on "
                            + Page.day(action.inHindsight().orElseThrow()) + ", had " + late(action)
                            + " been recorded by then");
        }
    }

    private static String late(FirstRaised action) {
        return action.recordedLate().stream().map(Said::late).collect(Collectors.joining(", "));
    }

    private void madeWith() {
        page.heading("Made with");
        page.paragraph(
                "",
                "Pack " + timeline.receipt().pack() + " " + timeline.receipt().packVersion() + ", library "
                        + timeline.receipt().library() + ".");
        if (timeline.receipt().assumedRecorded() > 0) {
            page.paragraph(
                    "",
                    timeline.receipt().assumedRecorded()
                            + " records and steps say no day of recording and count as recorded when they happened.");
        }
    }
}
