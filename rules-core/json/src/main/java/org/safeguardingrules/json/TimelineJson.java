package org.safeguardingrules.json;

import org.safeguardingrules.timeline.Entry;
import org.safeguardingrules.timeline.Timeline;

/** Writes timelines as JSON: equal timelines give the same text, which ends in a line end. */
public final class TimelineJson {

    private static final Forms FORMS = Forms.ofAdvice();
    private static final RecordForm<Timeline> FORM = FORMS.record(Timeline.class);
    private static final RecordForm<Entry> ENTRY = FORMS.record(Entry.class);

    private TimelineJson() {}

    /** Writes a timeline. */
    public static String write(Timeline timeline) {
        return Layout.of(FORM.write(timeline));
    }

    /** Writes one entry of a timeline. */
    public static String write(Entry entry) {
        return Layout.of(ENTRY.write(entry));
    }
}
