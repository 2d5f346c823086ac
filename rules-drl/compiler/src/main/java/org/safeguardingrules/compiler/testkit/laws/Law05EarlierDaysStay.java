package org.safeguardingrules.compiler.testkit.laws;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.compiler.testkit.Spot;
import org.safeguardingrules.compiler.testkit.laws.Law05NothingFromTheFuture.Pair;
import org.safeguardingrules.json.TimelineJson;

/**
 * Takes something of the case, a record, a step or an answer, and compares the timeline of a case file in which it was
 * recorded after a day with one in which it was recorded on another later day or never: every entry up to the day is the
 * same, byte for byte.
 */
public final class Law05EarlierDaysStay implements Law {

    private static final int DAYS_BEFORE = 2;
    private static final int DAYS_AFTER = 3;

    private final Telling telling;

    /** For whoever tells timelines. */
    public Law05EarlierDaysStay(Telling telling) {
        this.telling = telling;
    }

    @Override
    public String says() {
        return "Nothing recorded later changes an earlier day of a timeline";
    }

    @Override
    public Verdict judge(Trial trial) {
        List<Spot> known = Law05NothingFromTheFuture.known(trial);
        if (known.isEmpty()) {
            return Verdict.notApplied();
        }
        Spot spot = trial.spot(known);
        LocalDate day = trial.asAt();
        long seed = trial.chance().nextLong();
        Optional<Pair> soon = pair(spot, day.plusDays(1), trial, seed);
        if (soon.isEmpty()) {
            return Verdict.notApplied();
        }
        Pair pair = soon.get();
        CaseFile other = trial.oneOf(true, false)
                ? pair.never()
                : pair(spot, day.plusDays(DAYS_AFTER), trial, seed)
                        .map(Pair::later)
                        .orElse(pair.never());
        String one = upTo(day, pair.later());
        return one.equals(upTo(day, other))
                ? Verdict.kept()
                : Verdict.broken(
                        pair.words() + ", and an entry up to " + day + " differs:\n" + one + "\n" + upTo(day, other));
    }

    /** What stands here recorded on a day, and never; the same thing for the same seed. */
    private static Optional<Pair> pair(Spot spot, LocalDate recorded, Trial trial, long seed) {
        return Law05NothingFromTheFuture.pair(spot, recorded, trial.with(new Random(seed)))
                .filter(both -> Trial.isUsable(both.later()) && Trial.isUsable(both.never()));
    }

    /** The entries up to a day of a timeline that goes on after it. */
    private String upTo(LocalDate day, CaseFile caseFile) {
        return telling.timeline(caseFile, day.minusDays(DAYS_BEFORE), day.plusDays(DAYS_AFTER)).entries().stream()
                .filter(entry -> !entry.day().isAfter(day))
                .map(TimelineJson::write)
                .collect(Collectors.joining());
    }
}
