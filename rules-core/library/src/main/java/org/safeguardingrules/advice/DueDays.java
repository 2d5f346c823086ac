package org.safeguardingrules.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeguardingrules.engine.Judgement;
import org.safeguardingrules.engine.Match;
import org.safeguardingrules.pack.Authority;
import org.safeguardingrules.pack.Calendar;
import org.safeguardingrules.pack.DatedBy;
import org.safeguardingrules.pack.Duty;
import org.safeguardingrules.pack.Jurisdiction;
import org.safeguardingrules.pack.Mark;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Parameter;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.pack.StepPeriod;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.DerivedAnswer;

/** Works out by when a duty is due. Never from the day asked about: the same facts give the same day on every later day. */
final class DueDays {

    private final Pack pack;
    private final LocalDate beginning;
    private final List<CaseFact> background;

    /**
     * Due days of one case.
     *
     * @param pack the pack
     * @param beginning the day on which the present supervision, or else the report, began for the service
     * @param background facts that know anchors which a rule does not bind: the present supervision and report
     */
    DueDays(Pack pack, LocalDate beginning, List<CaseFact> background) {
        this.pack = pack;
        this.beginning = beginning;
        this.background = background;
    }

    Due due(Duty duty, Match match, CaseFact subject, Judgement evidence, Jurisdiction nation, Authority authority) {
        List<CaseFact> bound = new ArrayList<>(match.facts());
        Set<String> types = bound.stream().map(CaseFact::type).collect(Collectors.toSet());
        // Where a rule speaks of one period or report, the days of another say nothing.
        background.stream().filter(fact -> !types.contains(fact.type())).forEach(bound::add);
        bound.add(0, subject);
        LocalDate earliest = latest(beginning(match), match.rule().from());
        Optional<LocalDate> anchorDay = anchorDay(duty.anchor(), earliest, evidence.since(), bound);
        LocalDate unknown = canComeBefore(match.rule()) ? latest(beginning(match), pack.earliest()) : earliest;
        return due(Period.of(duty), anchorDay, unknown, nation, subject.localAuthority(), authority.mark());
    }

    /** Whether what days run from can have come before the rule was in force, which its own day does not choose. */
    private static boolean canComeBefore(Rule rule) {
        return rule.datedBy() == DatedBy.AS_AT;
    }

    /** The day on which what the rule speaks of began for the service; the pack's first where it is not known. */
    private LocalDate beginning(Match match) {
        return match.facts().stream()
                .filter(fact ->
                        background.stream().anyMatch(other -> other.type().equals(fact.type())))
                .findFirst()
                .map(fact -> beginning(fact, pack))
                .orElse(beginning);
    }

    /** The day on which a period or report began for the service; the pack's first where it is not known. */
    static LocalDate beginning(CaseFact fact, Pack pack) {
        return fact.beginning().equals(DerivedAnswer.BEGINNING) ? pack.earliest() : fact.beginning();
    }

    /** How long after an event, or before it; without a parameter, on its day. */
    private record Period(String anchor, boolean before, Optional<String> within) {

        static Period of(Duty duty) {
            return new Period(duty.anchor(), duty.before(), duty.within());
        }
    }

    /** The day that a period comes to; what it is confirmed by stands in where no parameter says how well it is. */
    private Due due(
            Period period,
            Optional<LocalDate> anchorDay,
            LocalDate earliest,
            Jurisdiction nation,
            Optional<String> area,
            Mark mark) {
        LocalDate from = anchorDay.orElse(earliest);
        Calendar calendar = pack.calendar(nation);
        Optional<Parameter> parameter = period.within().map(pack::parameter);
        LocalDate day = from;
        if (parameter.isPresent()) {
            int number = parameter.get().on(from, nation, area).number();
            day = calendar.plus(
                    from, period.before() ? -number : number, parameter.get().unit());
        }
        return new Due(
                day,
                period.anchor(),
                anchorDay,
                period.before(),
                period.within(),
                parameter.map(known -> known.on(from, nation, area).mark()).orElse(mark),
                calendar.estimates(from, day));
    }

    /** The due day of a row about the advice itself, which has no fact of its own. */
    Due aboutTheAdvice(Duty duty, Rule row, Optional<LocalDate> anchorDay, Jurisdiction nation, Authority authority) {
        LocalDate earliest = latest(beginning, row.from());
        LocalDate day = anchorDay.map(known -> latest(known, earliest)).orElse(earliest);
        return due(Period.of(duty), Optional.of(day), earliest, nation, Optional.empty(), authority.mark());
    }

    /**
     * The due day of a step that was asked or answered.
     *
     * @param anchorDay the day of the event that the period runs from, where known
     * @param begun the first day on which anything was done, which the event cannot have come before
     */
    Due ofStep(
            StepPeriod period,
            Optional<LocalDate> anchorDay,
            Optional<LocalDate> begun,
            Jurisdiction nation,
            Optional<String> area) {
        return due(
                new Period(period.from(), false, Optional.of(period.within())),
                anchorDay,
                begun.orElse(beginning),
                nation,
                area,
                Mark.DESIGN);
    }

    private static Optional<LocalDate> anchorDay(
            String anchor, LocalDate earliest, LocalDate since, List<CaseFact> facts) {
        // A fact on record before the present supervision or the rule began counts from that beginning.
        LocalDate known = latest(since, earliest);
        return switch (anchor) {
            case "the fact became known", "the rule first held" -> Optional.of(known);
            case "the later of fact and assessment" -> later(known, facts, "assessment completed");
            case "the later of fact and plan" -> later(known, facts, "plan completed");
            default ->
                facts.stream().flatMap(fact -> fact.anchor(anchor).stream()).findFirst();
        };
    }

    private static Optional<LocalDate> later(LocalDate known, List<CaseFact> facts, String other) {
        return facts.stream()
                .flatMap(fact -> fact.anchor(other).stream())
                .findFirst()
                .map(day -> latest(known, day));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
