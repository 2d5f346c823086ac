package org.safeguardingrules.compiler.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.safeguardingrules.compiler.logic.Written;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Duty;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Pattern.Quantifier;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.Reading;
import org.safeguardingrules.pack.Relation;
import org.safeguardingrules.pack.Relation.RelationKind;
import org.safeguardingrules.pack.Rule;

/**
 * Safe direction: no action goes when a concern is added, unless another stands in its place or the rule says why it may.
 *
 * <p>A level indicated falls, and a day that runs from when the rule first held moves later, in the same way: by a
 * condition that a concern makes fail. All other days are recorded, and no concern moves them.
 */
final class SafeDirectionCheck implements Check {

    @Override
    public void check(Inspection inspection) {
        Directions directions = new Directions(inspection.flawlessDefinitions(), inspection.vocabulary());
        inspection.flawlessRules().forEach(rule -> rule(inspection, rule, directions));
    }

    private static void rule(Inspection inspection, Rule rule, Directions directions) {
        List<Failing> failing = new Search(inspection, directions).in(rule);
        Set<String> going = rule.duties().stream()
                .filter(duty -> !hasAnotherInItsPlace(inspection, rule, duty))
                .map(duty -> "'" + duty.action() + "'")
                .collect(Collectors.toCollection(TreeSet::new));
        if (rule.mayGo().isPresent()) {
            if (rule.mayGo().get().isBlank()) {
                inspection.report(
                        inspection.place(rule.place(), "mayGo"),
                        "@mayGo gives no reason",
                        "one sentence on what the action would be for where the concern is there");
            } else if (failing.isEmpty() || going.isEmpty()) {
                inspection.report(
                        inspection.place(rule.place(), "mayGo"),
                        "No action of the rule goes where a concern is added, and @mayGo says why one may",
                        "the rule without @mayGo");
            }
        } else if (!going.isEmpty()) {
            failing.forEach(one -> inspection.report(
                    one.place(),
                    one.why() + ": " + String.join(" and ", going) + " would go",
                    "a relation by which another action stands in its place, or @mayGo( \"…\" ) with the reason"));
        }
    }

    /** Whether the relations name the action as one in whose place another stands. */
    private static boolean hasAnotherInItsPlace(Inspection inspection, Rule rule, Duty duty) {
        return inspection.pack().relations().stream()
                .filter(relation -> relation.kind() != RelationKind.COMES_BEFORE)
                .filter(relation -> isWeaker(relation, rule))
                .anyMatch(relation ->
                        relation.action().isEmpty() || relation.action().equals(duty.action()));
    }

    private static boolean isWeaker(Relation relation, Rule rule) {
        return relation.second().equals(rule.id()) || relation.second().equals(rule.row());
    }

    /**
     * A condition that a concern may make fail.
     *
     * @param place where it stands
     * @param why what a concern does to it
     */
    private record Failing(Place place, String why) {}

    /** The search for conditions of one rule that a concern may make fail. */
    private static final class Search {

        private final Inspection inspection;
        private final Directions directions;
        private final Map<String, Class<?>> named = new HashMap<>();
        private final List<Failing> found = new ArrayList<>();

        private Search(Inspection inspection, Directions directions) {
            this.inspection = inspection;
            this.directions = directions;
        }

        private List<Failing> in(Rule rule) {
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
}
