package org.safeguardingrules.toolkit.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.safeguardingrules.advice.ActionKey;
import org.safeguardingrules.timeline.Entry;
import org.safeguardingrules.timeline.FirstRaised;
import org.safeguardingrules.timeline.Said;
import org.safeguardingrules.timeline.Standing;
import org.safeguardingrules.timeline.Timeline;
import org.safeguardingrules.toolkit.page.TimelineParts.ActionPart;
import org.safeguardingrules.toolkit.page.TimelineParts.DayPart;
import org.safeguardingrules.toolkit.page.TimelineParts.ListPart;
import org.safeguardingrules.toolkit.page.TimelineParts.Page;

/** A timeline as one HTML page, drawn and told, with its style inside and no script. It names records by their ids alone. */
public final class TimelinePage {

    private final Timeline timeline;
    private final Map<ActionKey, Standing> standing = new HashMap<>();

    private TimelinePage(Timeline timeline) {
        this.timeline = timeline;
    }

    /** The page of a timeline. */
    public static String of(Timeline timeline) {
        return Templates.filled("timeline", new TimelinePage(timeline).page());
    }

    private Page page() {
        return new Page(
                timeline.caseId(),
                Shown.day(timeline.from()),
                Shown.day(timeline.until()),
                !timeline.complete(),
                new TimelineDrawing(timeline).drawing(),
                timeline.entries().stream().map(this::day).toList(),
                timeline.actions().stream().map(TimelinePage::action).toList(),
                timeline.receipt().pack(),
                timeline.receipt().packVersion(),
                timeline.receipt().library(),
                timeline.receipt().assumedRecorded(),
                Templates.resource("catalogue.css") + Templates.resource("timeline.css"));
    }

    private DayPart day(Entry entry) {
        List<ListPart> lists = new ArrayList<>();
        boolean first = entry.day().equals(timeline.from());
        add(lists, first ? "Known by then" : "Became known", Said.learned(entry.learned()));
        add(lists, "Required", entry.required().stream().map(Said::required).toList());
        add(lists, "Met", entry.met().stream().map(Said::met).toList());
        add(lists, "Overdue", entry.overdue().stream().map(Said::overdue).toList());
        add(
                lists,
                "Changed",
                entry.changed().stream()
                        .map(now -> Said.changed(standing.getOrDefault(now.key(), now), now))
                        .toList());
        add(lists, "No longer asked for", entry.gone().stream().map(Said::gone).toList());
        entry.standings().forEach(action -> standing.put(action.key(), action));
        return new DayPart(
                anchor(entry.day()), Shown.day(entry.day()), !entry.complete(), entry.policyChanged(), lists);
    }

    private static void add(List<ListPart> lists, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            lists.add(new ListPart(heading, lines));
        }
    }

    private static ActionPart action(FirstRaised action) {
        return new ActionPart(
                anchor(action.key()),
                Said.action(action.key()),
                action.sentence(),
                action.raised().map(Shown::day).orElse("never"),
                action.inHindsight().map(Shown::day).orElse("not asked for"),
                action.daysSooner().isPresent() ? Said.days(action.daysSooner().getAsLong()) : "",
                action.recordedLate().stream().map(Said::late).collect(Collectors.joining(", ")));
    }

    /** What a link to a day ends with. */
    static String anchor(LocalDate day) {
        return "day-" + day;
    }

    /** What a link to an action ends with. */
    static String anchor(ActionKey key) {
        return Shown.anchor("action", key.action() + " " + key.subject() + " " + key.occasion());
    }
}
