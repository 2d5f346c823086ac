package org.safeguardingrules.compiler.testkit;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safeguardingrules.advice.MissingFact;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Completeness;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Placement;
import org.safeguardingrules.casefile.ProtectiveOrder;
import org.safeguardingrules.casefile.Recorded;
import org.safeguardingrules.casefile.Release;
import org.safeguardingrules.casefile.UnusableCaseFile;
import org.safeguardingrules.pack.Pack;

/**
 * Answers at random everything that advice names as not known: a yes or no, a word, a day, a number, a code; a listing is
 * said to be complete, at times with one more entry that may be anything.
 */
final class CompleteAnswers {

    private static final int DAYS_BACK = 900;
    private static final int DAYS_AHEAD = 90;
    private static final int POOL = 60;

    private final TypicalWords words;
    private final List<Spot> pool = new ArrayList<>();

    /** Answers in the words of a pack. */
    CompleteAnswers(Pack pack) {
        this.words = new TypicalWords(pack);
        GeneratedCases cases = GeneratedCases.of(pack);
        for (long seed = 0; seed < POOL; seed++) {
            Spot.of(cases.at(-1 - seed)).stream()
                    .filter(spot -> spot.value() instanceof Listing<?> listing
                            && !listing.entries().isEmpty()
                            && listing.entries().get(0) instanceof Recorded)
                    .forEach(pool::add);
        }
    }

    /** The case once every one of these facts is answered by a day. */
    CaseFile to(List<MissingFact> facts, CaseFile caseFile, LocalDate day, Dice dice) {
        Set<String> asked = new HashSet<>();
        facts.forEach(fact -> asked.add(fact.record() + " " + fact.field()));
        CaseFile answered = caseFile;
        boolean again = true;
        while (again) {
            again = false;
            for (Spot spot : Spot.of(answered)) {
                if (asked.remove(name(spot))) {
                    answered = usable(answered, spot, answer(spot, day, dice), day);
                    again = true;
                    break;
                }
            }
        }
        return answered;
    }

    /** The record and field of a spot as advice names them. */
    static String name(Spot spot) {
        String record = spot.owner() == CaseFile.class ? "case" : spot.recordId();
        return record + " " + spot.entity() + "." + spot.field();
    }

    /** An answer that contradicts what is recorded is none: it would make something else unclear. */
    private static CaseFile usable(CaseFile before, Spot spot, Object answer, LocalDate day) {
        CaseFile after = spot.with(answer);
        try {
            boolean contradicts = after.checked().asItStood(day).doubts().size()
                    > before.asItStood(day).doubts().size();
            return contradicts ? before : after;
        } catch (UnusableCaseFile unusable) {
            return answer instanceof Listing<?> && spot.value() instanceof Listing<?> listing
                    ? spot.with(closed(listing))
                    : before;
        }
    }

    private Object answer(Spot spot, LocalDate day, Dice dice) {
        if (spot.value() instanceof Answer) {
            return dice.chance(0.5) ? Answer.yes() : Answer.no();
        } else if (spot.value() instanceof Listing<?> listing) {
            return dice.chance(0.4) ? withOneMore(listing, spot, dice) : closed(listing);
        } else if (spot.value() instanceof Fact<?>) {
            return Fact.of(value(held(spot), spot, day, dice));
        }
        return spot.value();
    }

    private Object value(Class<?> held, Spot spot, LocalDate day, Dice dice) {
        if (held == LocalDate.class) {
            return day.minusDays(dice.between(isPlanned(spot) ? -DAYS_AHEAD : 0, DAYS_BACK));
        } else if (held == Integer.class) {
            return words.number(spot.field(), dice);
        }
        return held.isEnum() ? dice.oneOf(held.getEnumConstants()) : words.word(spot.owner(), spot.field(), dice);
    }

    /** Whether a day to come is recorded before it comes. */
    private static boolean isPlanned(Spot spot) {
        return List.of(Release.class, Placement.class, ProtectiveOrder.class).contains(spot.owner());
    }

    private static Class<?> held(Spot spot) {
        for (RecordComponent component : Components.of(spot.owner())) {
            if (component.getName().equals(spot.field())) {
                return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            }
        }
        throw new IllegalArgumentException(spot + " is no field. Maybe the model has a new kind of field.");
    }

    private static Listing<?> closed(Listing<?> listing) {
        return listing.entries().isEmpty()
                ? Listing.askedAndNone().with(listing.provenance())
                : Listing.complete(listing.entries()).with(listing.provenance());
    }

    private Listing<?> withOneMore(Listing<?> listing, Spot spot, Dice dice) {
        List<Spot> like = pool.stream()
                .filter(other -> other.owner() == spot.owner() && other.field().equals(spot.field()))
                .toList();
        if (like.isEmpty()) {
            return closed(listing);
        }
        List<Object> entries = new ArrayList<>(listing.entries());
        Record entry =
                (Record) ((Listing<?>) dice.oneOf(like).value()).entries().get(0);
        Object[] values = Components.values(entry);
        List<RecordComponent> components = Components.of(entry.getClass());
        for (int i = 0; i < values.length; i++) {
            if (components.get(i).getName().equals("id")) {
                values[i] = "new-" + spot.recordId() + "-" + spot.field();
            }
        }
        entries.add(Components.build(entry.getClass(), values));
        return new Listing<>(entries, Completeness.COMPLETE, Optional.empty(), listing.provenance());
    }
}
