package org.safeguardingrules.compiler.logic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.safeguardingrules.pack.DatedBy;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Rule;

/**
 * A range of days.
 *
 * @param from the first
 * @param until the first that no longer belongs to it; absent where there is no end
 */
record Days(LocalDate from, Optional<LocalDate> until) {

    private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

    /** Every day. */
    static final Days EVERY = new Days(BEGINNING, Optional.empty());

    /** No day. */
    static final Days NONE = new Days(BEGINNING, Optional.of(BEGINNING));

    /** The days asked about on which a rule can hold: any day where another day than that decides. */
    static Days of(Rule rule) {
        return rule.datedBy() == DatedBy.AS_AT ? inForce(rule) : EVERY;
    }

    /** The days on which a rule is in force. */
    static Days inForce(Rule rule) {
        return new Days(rule.from(), rule.until());
    }

    /** The days of one of the meanings of a definition; the first one counts for all earlier days too. */
    static Days of(Definition definition, int version) {
        LocalDate from =
                version == 0 ? BEGINNING : definition.versions().get(version).from();
        Optional<LocalDate> next = version + 1 < definition.versions().size()
                ? Optional.of(definition.versions().get(version + 1).from())
                : Optional.empty();
        return new Days(from, next);
    }

    boolean isEmpty() {
        return until.filter(end -> !from.isBefore(end)).isPresent();
    }

    /** Whether every day of the other belongs to it. */
    boolean cover(Days other) {
        return !other.from.isBefore(from)
                && until.map(end ->
                                other.until.filter(last -> !last.isAfter(end)).isPresent())
                        .orElse(true);
    }

    /** The days that belong to both. */
    Days with(Days other) {
        LocalDate later = from.isAfter(other.from) ? from : other.from;
        Optional<LocalDate> sooner =
                until.isEmpty() || other.until.filter(until.get()::isAfter).isPresent() ? other.until : until;
        return new Days(later, sooner);
    }

    /** The meanings of these days, each for the days up to the next change of what is met. */
    List<Meaning> meanings(Lexicon lexicon, Consumer<Meaning> meeting) {
        List<Meaning> meanings = new ArrayList<>();
        Optional<LocalDate> day = isEmpty() ? Optional.empty() : Optional.of(from);
        while (day.isPresent()) {
            Meaning meaning = new Meaning(lexicon, day.get());
            meeting.accept(meaning);
            meanings.add(meaning);
            day = meaning.nextChange().filter(next -> until.map(next::isBefore).orElse(true));
        }
        return meanings;
    }
}
