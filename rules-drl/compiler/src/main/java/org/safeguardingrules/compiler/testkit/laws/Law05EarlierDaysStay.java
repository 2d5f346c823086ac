package org.safeguardingrules.compiler.testkit.laws;

import java.time.LocalDate;
import java.util.Optional;
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
        Spot spot = trial.spot(Spot.of(trial.caseFile()));
        LocalDate day = trial.asAt();
        Optional<Pair> recordedLater = Law05NothingFromTheFuture.pair(spot, day.plusDays(1), trial)
                .filter(pair -> Trial.isUsable(pair.later()) && Trial.isUsable(pair.never()));
        if (recordedLater.isEmpty()) {
            return Verdict.notApplied();
        }
        Optional<CaseFile> laterStill = Law05NothingFromTheFuture.pair(spot, day.plusDays(DAYS_AFTER), trial)
                .map(Pair::later)
                .filter(Trial::isUsable);
        Pair pair = recordedLater.get();
        CaseFile other = trial.oneOf(true, false) ? pair.never() : laterStill.orElse(pair.never());
        String one = upTo(day, pair.later());
        return one.equals(upTo(day, other))
                ? Verdict.kept()
                : Verdict.broken(
                        pair.words() + ", and an entry up to " + day + " differs:\n" + one + "\n" + upTo(day, other));
    }

    /** The entries up to a day of a timeline that goes on after it. */
    private String upTo(LocalDate day, CaseFile caseFile) {
        return telling.timeline(caseFile, day.minusDays(DAYS_BEFORE), day.plusDays(DAYS_AFTER)).entries().stream()
                .filter(entry -> !entry.day().isAfter(day))
                .map(TimelineJson::write)
                .collect(Collectors.joining());
    }
}
