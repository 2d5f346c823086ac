package org.safeguardingrules.compiler.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.safeguardingrules.compiler.check.FailingConditions.Failing;
import org.safeguardingrules.pack.Duty;
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
        List<Failing> failing = new FailingConditions(inspection, directions).of(rule);
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
}
