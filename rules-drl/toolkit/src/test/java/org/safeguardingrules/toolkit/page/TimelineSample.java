package org.safeguardingrules.toolkit.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeguardingrules.advice.ActionKey;
import org.safeguardingrules.advice.Receipt;
import org.safeguardingrules.advice.RecordedOverride;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.Learned;
import org.safeguardingrules.casefile.Learned.How;
import org.safeguardingrules.casefile.RecordedLate;
import org.safeguardingrules.pack.Force;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.Priority;
import org.safeguardingrules.pack.State;
import org.safeguardingrules.timeline.Entry;
import org.safeguardingrules.timeline.FirstRaised;
import org.safeguardingrules.timeline.Gone;
import org.safeguardingrules.timeline.Gone.Because;
import org.safeguardingrules.timeline.Standing;
import org.safeguardingrules.timeline.Timeline;

/** A timeline in which everything that one can tell is told once. */
final class TimelineSample {

    static final LocalDate FIRST = LocalDate.of(2019, 4, 8);
    static final LocalDate SECOND = LocalDate.of(2019, 4, 12);
    static final LocalDate THIRD = LocalDate.of(2019, 5, 1);
    static final LocalDate LAST = LocalDate.of(2019, 5, 13);

    static final ActionKey ENQUIRY = new ActionKey("police enquiry", "the police", "person", "period");
    static final ActionKey VISIT = new ActionKey("home visit", "the officer", "person", "period");
    static final ActionKey REGISTER = new ActionKey("<register>", "the officer", "child", "child");
    static final ActionKey NEVER = new ActionKey("tell the police", "the police", "event", "event");

    private TimelineSample() {}

    static Timeline timeline() {
        return timeline(LAST);
    }

    static Timeline timeline(LocalDate last) {
        Entry first = new Entry(
                FIRST,
                true,
                false,
                List.of(new Learned("person", How.NEW, List.of()), new Learned("period", How.NEW, List.of())),
                List.of(
                        standing(ENQUIRY, State.REQUIRED, false, false, Optional.empty()),
                        standing(VISIT, State.REQUIRED, false, false, Optional.empty())),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Entry second = new Entry(
                SECOND,
                false,
                true,
                List.of(new Learned("event", How.NEW, List.of())),
                List.of(standing(REGISTER, State.REQUIRED, false, true, Optional.empty())),
                List.of(),
                List.of(standing(REGISTER, State.REQUIRED, false, true, Optional.empty())),
                List.of(standing(VISIT, State.REQUIRED, false, false, Optional.of(override()))),
                List.of());
        Entry third = new Entry(
                THIRD,
                true,
                false,
                List.of(
                        new Learned("enquiry", How.CHANGED, List.of("outcome", "replied")),
                        new Learned("event", How.HIDDEN, List.of())),
                List.of(),
                List.of(standing(ENQUIRY, State.CONSIDERED, true, false, Optional.empty())),
                List.of(),
                List.of(),
                List.of(new Gone(REGISTER, Because.CORRECTED, List.of("event"), Optional.empty())));
        return new Timeline(
                "case-1",
                FIRST,
                last,
                List.of(first, second, third),
                List.of(
                        raised(ENQUIRY, Optional.of(FIRST), Optional.of(FIRST)),
                        raised(VISIT, Optional.of(FIRST), Optional.of(FIRST)),
                        raised(REGISTER, Optional.of(SECOND), Optional.of(FIRST)),
                        raised(NEVER, Optional.empty(), Optional.of(SECOND))),
                new Receipt("1", "", "small", "1", "", Map.of(), last, last, 2, List.of("event"), List.of()));
    }

    private static Standing standing(
            ActionKey key, State state, boolean met, boolean overdue, Optional<RecordedOverride> override) {
        return new Standing(
                key,
                Kind.CHECK,
                Priority.URGENT,
                Force.EXPECTED,
                FIRST.plusDays(2),
                state,
                met,
                overdue,
                override,
                List.of("INQ-01"),
                List.of("person"),
                List.of());
    }

    private static RecordedOverride override() {
        return new RecordedOverride(
                "override",
                Optional.of(SECOND),
                Optional.of(LAST),
                false,
                Optional.of("officer"),
                Optional.of("manager"),
                Optional.of("unsafe"),
                Answer.Value.YES,
                List.of());
    }

    private static FirstRaised raised(ActionKey key, Optional<LocalDate> raised, Optional<LocalDate> inHindsight) {
        List<RecordedLate> late = raised.equals(inHindsight)
                ? List.of()
                : List.of(new RecordedLate("event", "", FIRST.minusDays(3), SECOND));
        return new FirstRaised(key, Kind.CHECK, "Ask & record.", raised, inHindsight, late);
    }
}
