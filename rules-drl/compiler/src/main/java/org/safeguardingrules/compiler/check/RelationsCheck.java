package org.safeguardingrules.compiler.check;

import java.util.ArrayList;
import java.util.List;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.Relation;

/** Relations between rows, wording, and the rows that {@code pack.yaml} names: each about something that exists. */
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
        for (String row : inspection.draft().universal()) {
            row(inspection, row, inspection.place(inspection.draft().packPlace(), "universal " + row));
        }
        inspection
                .pack()
                .wording()
                .forEach(
                        (language, sentences) -> sentences.keySet().forEach(key -> wording(inspection, language, key)));
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

    private static void wording(Inspection inspection, String language, String key) {
        List<String> known = new ArrayList<>(inspection.pack().actions().keySet());
        known.addAll(inspection.rows());
        boolean unsure = inspection.draft().brokenFolders().contains("actions")
                || inspection.draft().brokenFolders().contains("rules");
        if (!unsure) {
            inspection.known(
                    "actions",
                    "action or row",
                    key,
                    known,
                    inspection.place(inspection.draft().packPlace(), "wording " + language + " " + key));
        }
    }
}
