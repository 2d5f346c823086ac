package org.safeguardingrules.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeguardingrules.engine.Judgement;
import org.safeguardingrules.engine.Match;
import org.safeguardingrules.pack.Authority;
import org.safeguardingrules.pack.Calendar;
import org.safeguardingrules.pack.Duty;
import org.safeguardingrules.pack.Jurisdiction;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Parameter;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.CaseFact;

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
        Stream<CaseFact> facts = Stream.of(Stream.of(subject), match.facts().stream(), background.stream())
                .flatMap(part -> part);
        Optional<LocalDate> anchorDay = anchorDay(duty.anchor(), match.rule(), evidence.since(), facts.toList());
        return due(duty, anchorDay, earliest(match.rule()), nation, authority);
    }

    private Due due(
            Duty duty, Optional<LocalDate> anchorDay, LocalDate earliest, Jurisdiction nation, Authority authority) {
        LocalDate from = anchorDay.orElse(earliest);
        Calendar calendar = pack.calendar(nation);
        Optional<Parameter> parameter = duty.within().map(pack::parameter);
        LocalDate day = from;
        if (parameter.isPresent()) {
            int number = parameter.get().on(from, nation).number();
            day = calendar.plus(
                    from, duty.before() ? -number : number, parameter.get().unit());
        }
        return new Due(
                day,
                duty.anchor(),
                anchorDay,
                duty.before(),
                duty.within(),
                parameter.map(known -> known.on(from, nation).mark()).orElse(authority.mark()),
                calendar.estimates(from, day));
    }

    /** The due day of a row about the advice itself, which has no fact of its own. */
    Due aboutTheAdvice(Duty duty, Rule row, Optional<LocalDate> anchorDay, Jurisdiction nation, Authority authority) {
        LocalDate earliest = earliest(row);
        LocalDate day = anchorDay.map(known -> latest(known, earliest)).orElse(earliest);
        return due(duty, Optional.of(day), earliest, nation, authority);
    }

    private Optional<LocalDate> anchorDay(String anchor, Rule rule, LocalDate since, List<CaseFact> facts) {
        return switch (anchor) {
            case "the fact became known", "the rule first held" -> Optional.of(latest(since, earliest(rule)));
            case "the later of fact and assessment" -> later(since, rule, facts, "assessment completed");
            case "the later of fact and plan" -> later(since, rule, facts, "plan completed");
            default ->
                facts.stream().flatMap(fact -> fact.anchor(anchor).stream()).findFirst();
        };
    }

    private Optional<LocalDate> later(LocalDate since, Rule rule, List<CaseFact> facts, String other) {
        LocalDate known = latest(since, earliest(rule));
        return facts.stream()
                .flatMap(fact -> fact.anchor(other).stream())
                .findFirst()
                .map(day -> latest(known, day));
    }

    /** A fact on record before the present supervision or the rule began counts from that beginning. */
    private LocalDate earliest(Rule rule) {
        return latest(beginning, rule.from());
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
