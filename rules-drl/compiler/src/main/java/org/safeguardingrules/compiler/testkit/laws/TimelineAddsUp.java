package org.safeguardingrules.compiler.testkit.laws;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.safeguardingrules.timeline.Standing;
import org.safeguardingrules.timeline.Timeline;

/** Replays the entries of a timeline: on every day they add up to the advice of that day on what was recorded by then. */
public final class TimelineAddsUp implements Law {

    private static final int DAYS = 4;

    private final Telling telling;

    /** For whoever tells timelines. */
    public TimelineAddsUp(Telling telling) {
        this.telling = telling;
    }

    @Override
    public String says() {
        return "The entries of a timeline add up to the advice of every day";
    }

    @Override
    public Verdict judge(Trial trial) {
        LocalDate until = trial.asAt();
        Timeline timeline = telling.timeline(trial.caseFile(), until.minusDays(DAYS), until);
        for (LocalDate day = timeline.from(); !day.isAfter(until); day = day.plusDays(1)) {
            List<Standing> advised = Standing.of(trial.adviceOn(trial.caseFile(), day)).stream()
                    .sorted(Comparator.comparing(Standing::key))
                    .toList();
            if (!advised.equals(timeline.standing(day))) {
                return Verdict.broken(
                        "On " + day + " the entries say " + timeline.standing(day) + "\nand the advice " + advised);
            }
        }
        return timeline.entries().size() > 1 ? Verdict.kept() : Verdict.notApplied();
    }
}
