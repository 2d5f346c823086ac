package org.safeguardingrules.toolkit;

import java.util.Locale;
import java.util.function.Function;
import org.safeguardingrules.json.TimelineJson;
import org.safeguardingrules.timeline.Timeline;
import org.safeguardingrules.timeline.TimelineText;
import org.safeguardingrules.toolkit.page.TimelinePage;

/** How a timeline is printed. */
enum TimelineFormat {
    /** For a person. */
    TEXT(TimelineText::of),
    /** For a program. */
    JSON(TimelineJson::write),
    /** For a browser: one page, drawn and told. */
    HTML(TimelinePage::of);

    private final Function<Timeline, String> printing;

    TimelineFormat(Function<Timeline, String> printing) {
        this.printing = printing;
    }

    String print(Timeline timeline) {
        return printing.apply(timeline);
    }

    /** The word that a call gives. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
