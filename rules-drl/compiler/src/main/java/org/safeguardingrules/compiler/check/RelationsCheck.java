package org.safeguardingrules.compiler.check;

import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.Relation;

/** Relations between rows: each about something that exists. */
final class RelationsCheck implements Check {

    @Override
    public void check(Inspection inspection) {
        for (Relation relation : inspection.pack().relations()) {
            Place at = relation.place();
            row(inspection, relation.first(), inspection.place(at, relation.first()));
            row(inspection, relation.second(), inspection.place(at, relation.second()));
            inspection.action(relation.by(), inspection.place(at, "by"));
            inspection.action(relation.action(), inspection.place(at, "action"));
            if (relation.first().equals(relation.second()) && !isBetweenActions(relation)) {
                inspection.report(
                        inspection.place(at, relation.second()),
                        "'" + relation.first() + "' stands in place of itself",
                        "another row, or 'by' and 'action' with two actions of the row");
            }
        }
    }

    /** Whether one action of a row stands in place of another. */
    private static boolean isBetweenActions(Relation relation) {
        return !relation.by().isEmpty()
                && !relation.action().isEmpty()
                && !relation.by().equals(relation.action());
    }

    private static void row(Inspection inspection, String row, Place place) {
        inspection.known("rules", "row", row, inspection.rows(), place);
    }
}
