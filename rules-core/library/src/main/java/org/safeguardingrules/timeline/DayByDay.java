package org.safeguardingrules.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.CourtReport;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Sentence;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.timeline.Walk.Evening;

/**
 * Makes timelines: advice is asked for on every day, and once more where something recorded later was missing on it. So an
 * age, a window or a currency that runs out is found on its very day, and the cost is linear in the days asked about.
 */
public final class DayByDay {

    private final LocalDate earliest;
    private final PolicyChanges policyChanges;
    private final Function<CaseFile, Advising> advisingOn;

    /**
     * Day by day with this pack.
     *
     * @param pack the pack
     * @param advisingOn gives, for one case file, the advice on one day
     */
    public DayByDay(Pack pack, Function<CaseFile, Advising> advisingOn) {
        this.earliest = pack.earliest();
        this.policyChanges = new PolicyChanges(pack);
        this.advisingOn = advisingOn;
    }

    /**
     * The first day to tell of, by what was recorded on it: that on which a report, a sentence or a supervision had begun,
     * or the first of which the pack speaks where that is later; the last day where there is none before it. As it goes by
     * what was then recorded, nothing recorded after it moves it.
     *
     * @param caseFile a usable case file
     * @param until the last day
     */
    public LocalDate firstDay(CaseFile caseFile, LocalDate until) {
        LocalDate first = caseFile.daysNamed().headSet(until).stream()
                .filter(day -> isWithTheService(caseFile.asItStood(day).caseFile(), day))
                .findFirst()
                .orElse(until);
        LocalDate spokenOf = first.isBefore(earliest) ? earliest : first;
        return spokenOf.isBefore(until) ? spokenOf : until;
    }

    private static boolean isWithTheService(CaseFile known, LocalDate day) {
        Stream<Fact<LocalDate>> beginnings = Stream.of(
                        known.reports().entries().stream().map(CourtReport::requestedOn),
                        known.sentences().entries().stream().map(Sentence::sentencedOn),
                        known.supervisionPeriods().entries().stream()
                                .flatMap(period -> Stream.of(period.allocated(), period.started())))
                .flatMap(Function.identity());
        return beginnings.flatMap(beginning -> beginning.value().stream()).anyMatch(begun -> !begun.isAfter(day));
    }

    /**
     * The timeline of a case.
     *
     * @param caseFile a usable case file
     * @param from the first day, London calendar
     * @param until the last day, London calendar
     */
    public Timeline timeline(CaseFile caseFile, LocalDate from, LocalDate until) {
        View view = new View(caseFile, from);
        Advising advising = advisingOn.apply(caseFile);
        Walk walk = new Walk(advising, policyChanges);
        Hindsight hindsight = new Hindsight(caseFile.asItStood(until), from, advisingOn);
        Evening evening = Evening.of(from, view.stood(), advising);
        hindsight.lookAt(evening);
        List<Entry> entries = new ArrayList<>();
        entries.add(walk.first(evening));
        for (LocalDate day = from.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            Evening next = Evening.of(day, view.next(day), advising);
            hindsight.lookAt(next);
            walk.next(evening, next).ifPresent(entries::add);
            evening = next;
        }
        return new Timeline(
                caseFile.id(),
                from,
                until,
                entries,
                hindsight.found(),
                evening.advice().receipt());
    }
}
