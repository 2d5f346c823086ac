package org.safeguardingrules.compiler.testkit.laws;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.Due;
import org.safeguardingrules.advice.Reason;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.CourtReport;
import org.safeguardingrules.casefile.Sentence;
import org.safeguardingrules.compiler.testkit.Spot;
import org.safeguardingrules.compiler.testkit.laws.Unknowns.Forgotten;
import org.safeguardingrules.pack.Pack;

/**
 * Makes a day unknown: where an action is still asked for, by the same rules for the same record, it is due no later than
 * before. The day of allocation is left
 * out where a start or a sentence is known: the earlier of them stands in its place, as the vocabulary says. So are the days
 * of a record whose days contradict each other: without the one, the other is clear. And so are the days on which a period or report ended: without
 * them it is not over, and facts count from its beginning. What was due, or is counted, from before the first day that the
 * pack speaks of is left out too: that is the earliest day of all.
 */
public final class Law13UnknownAnchor implements Law {

    private static final Set<String> ENDS = Set.of("courtReport.sentencedOn", "supervisionPeriod.ended");

    private final MembersRead read;
    private final Set<String> aboutTheAdvice;
    private final LocalDate earliest;

    /** The law for a pack. */
    public Law13UnknownAnchor(Pack pack) {
        this.read = new MembersRead(pack);
        this.aboutTheAdvice = pack.aboutTheAdvice().keySet();
        this.earliest = pack.earliest();
    }

    @Override
    public String says() {
        return "Waiting clears nothing: an unknown anchor takes the earliest day it can have been";
    }

    @Override
    public Verdict judge(Trial trial) {
        Set<String> doubtful = Unknowns.contradicted(trial);
        List<Spot> days = Unknowns.known(trial).stream()
                .filter(Unknowns::isDay)
                .filter(spot -> !ENDS.contains(spot.entity() + "." + spot.field()))
                .filter(spot -> !doubtful.contains(spot.recordId()))
                .filter(spot -> !(spot.field().equals("allocated") && isStoodInFor(spot, trial)))
                .toList();
        Advice before = trial.advice();
        if (days.isEmpty() || before.actions().isEmpty()) {
            return Verdict.notApplied();
        }
        return Unknowns.forget(trial.spot(days), trial.unknown(), trial)
                .map(less -> Verdict.of(violation(trial, before, less)))
                .orElse(Verdict.notApplied());
    }

    private static boolean isStoodInFor(Spot allocated, Trial trial) {
        return trial.caseFile().supervisionPeriods().entries().stream()
                .filter(period -> period.id().equals(allocated.recordId()))
                .anyMatch(period ->
                        !period.started().isUnknown() || period.sentence().isPresent());
    }

    private Optional<Violation> violation(Trial trial, Advice before, Forgotten less) {
        Advice after = trial.adviceOn(less.caseFile());
        return before.actions().stream()
                .filter(action -> !looksElsewhere(action) && !isBeforeThePack(action.due()))
                .filter(action -> !isBeforeTheStage(action, trial))
                .filter(action -> isDueLater(action, after, less.spot().recordId()))
                .findFirst()
                .map(action -> Violation.missing(
                        Differences.after(
                                less.words() + ", and this is due later: " + Differences.line(action), before, after),
                        action,
                        trial,
                        less.caseFile(),
                        after));
    }

    private boolean isBeforeThePack(Due due) {
        return due.day().isBefore(earliest)
                || due.anchorDay().filter(earliest::isAfter).isPresent();
    }

    /** An event before the present stage began is not looked for earlier than that beginning, where its day is not known. */
    private static boolean isBeforeTheStage(RequiredAction action, Trial trial) {
        LocalDate anchor = action.due().anchorDay().orElse(LocalDate.MAX);
        CaseFile caseFile = trial.caseFile();
        return Stream.of(
                        caseFile.supervisionPeriods().entries().stream()
                                .flatMap(period -> Stream.of(period.allocated(), period.started())),
                        caseFile.sentences().entries().stream().map(Sentence::sentencedOn),
                        caseFile.reports().entries().stream().map(CourtReport::requestedOn))
                .flatMap(Function.identity())
                .flatMap(day -> day.value().stream())
                .anyMatch(anchor::isBefore);
    }

    private static boolean isDueLater(RequiredAction action, Advice after, String record) {
        List<RequiredAction> now = Actions.same(action, after).stream()
                .filter(other -> Actions.rules(other).containsAll(Actions.rules(action)))
                .filter(other -> asking(other, record).containsAll(asking(action, record)))
                .toList();
        return !now.isEmpty()
                && now.stream()
                        .allMatch(
                                other -> other.due().day().isAfter(action.due().day()));
    }

    /** The rules that ask for an action because of a record, among others. */
    private static Set<String> asking(RequiredAction action, String record) {
        return Actions.own(action).stream()
                .filter(reason -> reason.records().contains(record))
                .map(Reason::rule)
                .collect(Collectors.toSet());
    }

    private boolean looksElsewhere(RequiredAction action) {
        return action.reasons().stream()
                .anyMatch(reason -> aboutTheAdvice.contains(reason.rule())
                        || read.reads(reason.rule(), Law13WaitingClearsNothing.WINDOWS));
    }
}
