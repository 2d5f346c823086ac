package org.safeguardingrules.compiler.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeguardingrules.pack.Duty;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Relation;
import org.safeguardingrules.pack.Relation.RelationKind;

/** Two actions of which each always stands in place of the other, so that neither is the one that stands. */
final class MutualRelationsCheck implements Check {

    @Override
    public void check(Inspection inspection) {
        List<Relation> relations = inspection.pack().relations().stream()
                .filter(relation -> relation.kind() != RelationKind.COMES_BEFORE)
                .filter(relation -> !relation.whileBegun() && !relation.whileOpen())
                .toList();
        for (int i = 0; i < relations.size(); i++) {
            for (Relation earlier : relations.subList(0, i)) {
                if (turnsRound(inspection.pack(), earlier, relations.get(i))) {
                    report(inspection, earlier, relations.get(i));
                }
            }
        }
    }

    private static boolean turnsRound(Pack pack, Relation one, Relation other) {
        return !one.first().equals(one.second())
                && one.first().equals(other.second())
                && one.second().equals(other.first())
                && meet(actions(pack, one.first()), one.by(), other.action())
                && meet(actions(pack, one.second()), one.action(), other.by());
    }

    /** Whether some action is meant by both; an empty name means all of them. */
    private static boolean meet(Set<String> actions, String one, String other) {
        return actions.stream()
                .anyMatch(action -> (one.isEmpty() || one.equals(action)) && (other.isEmpty() || other.equals(action)));
    }

    private static Set<String> actions(Pack pack, String row) {
        return pack.rules().stream()
                .filter(rule -> rule.row().equals(row))
                .flatMap(rule -> rule.duties().stream())
                .map(Duty::action)
                .collect(Collectors.toSet());
    }

    private static void report(Inspection inspection, Relation earlier, Relation later) {
        inspection.report(
                later.place(),
                later.first() + " stands in place of " + later.second() + ", which stands in its place ("
                        + earlier.place() + ")",
                "one of the two, or 'by' and 'action' that tell the two apart");
    }
}
