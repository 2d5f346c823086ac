package org.safeguardingrules.compiler.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeguardingrules.compiler.logic.Written;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Pattern.Quantifier;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.Reading;
import org.safeguardingrules.pack.Rule;

/** Finds the conditions of one rule that one concern more may make fail. */
final class FailingConditions {

    /**
     * A condition that a concern may make fail.
     *
     * @param place where it stands
     * @param why what a concern does to it
     */
    record Failing(Place place, String why) {}

    private final Inspection inspection;
    private final Directions directions;
    private final Map<String, Class<?>> named = new HashMap<>();
    private final List<Failing> found = new ArrayList<>();

    FailingConditions(Inspection inspection, Directions directions) {
        this.inspection = inspection;
        this.directions = directions;
    }

    /** Those of a rule. */
    List<Failing> of(Rule rule) {
        for (Pattern pattern : rule.patterns()) {
            Optional<Class<?>> type = inspection.vocabulary().type(pattern.type());
            type.ifPresent(of -> {
                pattern.variable().ifPresent(name -> named.put(name, of));
                pattern(pattern, of);
            });
        }
        return found;
    }

    private void pattern(Pattern pattern, Class<?> type) {
        boolean looksForNone = pattern.quantifier() == Quantifier.NOT;
        if (looksForNone && directions.isConcern(pattern.type())) {
            found.add(new Failing(pattern.place(), ended(Written.of(pattern))));
        } else {
            pattern.conditions().forEach(condition -> condition(condition, type, looksForNone));
        }
    }

    private static String ended(String condition) {
        return "'" + condition + "' is to hold, and one concern more may end it";
    }

    /**
     * Looks into a condition.
     *
     * @param negated whether the rule holds where the condition does not
     */
    private void condition(Condition condition, Class<?> type, boolean negated) {
        if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> condition(part, type, negated));
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(part -> condition(part, type, negated));
        } else if (condition instanceof Condition.Not not) {
            condition(not.part(), type, !negated);
        } else if (condition instanceof Condition.Reads reads) {
            reads(reads, type, negated);
        }
    }

    /** A question whether something is unknown goes once it is known: that takes nothing away that anybody asked. */
    private void reads(Condition.Reads reads, Class<?> type, boolean negated) {
        if (reads.reading() == Reading.UNKNOWN) {
            return;
        }
        Class<?> from = reads.answer().variable().map(named::get).orElse(null);
        Pull pull = directions.of(reads.answer(), from == null ? type : from);
        boolean asAbsent = negated != (reads.reading() == Reading.NO);
        if (asAbsent ? pull.up() : pull.down()) {
            String reading = Written.of(reads);
            found.add(new Failing(
                    inspection.place(reads.place(), "reading"),
                    negated
                            ? "'" + reading + "' is not to hold, and one concern more may bring it about"
                            : ended(reading)));
        }
    }
}
