package org.safeguardingrules.compiler.logic;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeguardingrules.casefile.RiskLevel;
import org.safeguardingrules.pack.Authority;
import org.safeguardingrules.pack.Duty;
import org.safeguardingrules.pack.Jurisdiction;
import org.safeguardingrules.pack.Parameter;
import org.safeguardingrules.pack.Priority;
import org.safeguardingrules.pack.Rule;

/**
 * What a duty of a rule demands: which action, by when, how urgently, how strongly.
 *
 * @param rule the rule
 * @param duty the duty
 * @param lexicon where its numbers and authority come from
 */
record Demand(Rule rule, Duty duty, Lexicon lexicon) {

    /** Whether both ask for the same action in the same way, in or before a period that can be compared. */
    boolean asksTheSame(Demand other) {
        return duty.kind() == other.duty.kind()
                && duty.action().equals(other.duty.action())
                && duty.anchor().equals(other.duty.anchor())
                && duty.before() == other.duty.before();
    }

    Priority priority() {
        return duty.priority().orElse(rule.priority());
    }

    String authorityId() {
        return duty.under().orElse(rule.authority());
    }

    /** The level indicated, where one is. */
    Optional<RiskLevel> level() {
        return duty.indicating()
                .flatMap(word -> Arrays.stream(RiskLevel.values())
                        .filter(level -> level.word().equals(word.toLowerCase(Locale.ROOT)))
                        .findFirst());
    }

    /** Whether it binds no less than another in every nation, and is confirmed no worse where they bind alike. */
    boolean bindsNoLess(Demand other) {
        Authority own = authority();
        Authority others = other.authority();
        return Arrays.stream(Jurisdiction.values()).allMatch(nation -> {
            int stronger = own.forceIn(nation).compareTo(others.forceIn(nation));
            return stronger < 0 || stronger == 0 && own.mark().compareTo(others.mark()) <= 0;
        });
    }

    private Authority authority() {
        return lexicon.authority(authorityId()).orElseThrow(Undecided::new);
    }

    /** Whether it is due no later than another that asks the same, whatever the day and place. */
    boolean isDueNoLater(Demand other) {
        if (duty.within().isEmpty() || other.duty.within().isEmpty()) {
            return duty.within().isEmpty() && other.duty.within().isEmpty();
        }
        Parameter own = period();
        Parameter others = other.period();
        if (own.name().equals(others.name())) {
            return true;
        }
        return own.unit() == others.unit()
                && everyDay(own, others)
                        .allMatch(day -> everyPlace(own, others)
                                .allMatch(place -> place.number(own, day) == place.number(others, day)
                                        || place.number(own, day) < place.number(others, day) != duty.before()));
    }

    /** A nation, and a local authority in it where one has its own number. */
    private record Where(Jurisdiction nation, Optional<String> area) {
        int number(Parameter parameter, LocalDate day) {
            return parameter.on(day, nation, area).number();
        }
    }

    private static Stream<LocalDate> everyDay(Parameter... parameters) {
        return Stream.concat(
                Stream.of(LocalDate.MIN),
                Arrays.stream(parameters).flatMap(one -> one.values().stream()).map(Parameter.Value::from));
    }

    private static Stream<Where> everyPlace(Parameter... parameters) {
        List<Optional<String>> areas = Stream.concat(
                        Stream.of(Optional.<String>empty()),
                        Arrays.stream(parameters)
                                .flatMap(one -> one.values().stream())
                                .flatMap(value -> value.areas().stream())
                                .map(Optional::of))
                .toList();
        return Arrays.stream(Jurisdiction.values())
                .flatMap(nation -> areas.stream().map(area -> new Where(nation, area)));
    }

    private Parameter period() {
        return duty.within().flatMap(lexicon::parameter).orElseThrow(Undecided::new);
    }
}
