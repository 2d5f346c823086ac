package org.safeguardingrules.compiler.check;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguardingrules.compiler.catalogue.Catalogue;
import org.safeguardingrules.compiler.catalogue.Catalogue.Row;
import org.safeguardingrules.compiler.catalogue.Change;
import org.safeguardingrules.compiler.diagnostic.NearestWord;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.Rule;

/** What the pack says of itself for people: each row has a rule or a reason for having none, and every name exists. */
final class CatalogueCheck implements Check {

    @Override
    public void check(Inspection inspection) {
        Catalogue catalogue = inspection.draft().catalogue();
        Place pack = inspection.draft().packPlace();
        Set<String> built = rowsWithRules(inspection.pack());
        built.addAll(mistyped(inspection, built));
        catalogue
                .rows()
                .forEach(
                        (id, row) -> row(inspection, id, row, built.contains(id), inspection.place(pack, "row " + id)));
        inspection
                .pack()
                .overriding()
                .ifPresent(
                        override -> inspection.parameter(override.lasts(), inspection.place(pack, "override lasts")));
        for (String row : catalogue.universal()) {
            inspection.known("rules", "row", row, inspection.rows(), inspection.place(pack, "universal " + row));
        }
        for (String rule : catalogue.nothingMore().keySet()) {
            inspection.known(
                    "rules", "rule", rule, inspection.rows(), inspection.place(pack, "asks nothing more " + rule));
        }
        for (String rule : catalogue.often().keySet()) {
            inspection.known("rules", "rule", rule, inspection.rows(), inspection.place(pack, "raised often " + rule));
        }
        for (Change change : catalogue.changes()) {
            change.sources().forEach(source -> inspection.source(source, inspection.place(change.place(), source)));
        }
    }

    /** Reports rules whose row is mistyped, as one without a rule shows; gives the rows that they are meant for. */
    private static Set<String> mistyped(Inspection inspection, Set<String> built) {
        Map<String, Row> rows = inspection.draft().catalogue().rows();
        Set<String> free = rows.entrySet().stream()
                .filter(row -> row.getValue().notBuilt().isEmpty() && !built.contains(row.getKey()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> meant = new TreeSet<>();
        for (Rule rule : inspection.pack().rules()) {
            Optional<String> near = rows.containsKey(rule.row()) ? Optional.empty() : NearestWord.to(rule.row(), free);
            near.ifPresent(row -> {
                meant.add(row);
                inspection.report(
                        inspection.place(rule.place(), "id"),
                        "There is no row '" + rule.row() + "', and no rule for '" + row + "'",
                        "'" + row + "'");
            });
        }
        return meant;
    }

    private static void row(Inspection inspection, String id, Row row, boolean built, Place place) {
        boolean unsure = inspection.draft().brokenFolders().contains("rules");
        if (!built && row.notBuilt().isEmpty() && !unsure) {
            inspection.report(
                    place, "No rule speaks for row " + id, "a rule '" + id + " …', or 'not built' with the reason");
        } else if (built && row.notBuilt().isPresent()) {
            inspection.report(
                    place,
                    "Row " + id + " is said not to be built and a rule speaks for it",
                    "one of the two is wrong");
        }
    }

    private static Set<String> rowsWithRules(Pack pack) {
        return Stream.concat(pack.rules().stream(), pack.aboutTheAdvice().values().stream())
                .map(Rule::row)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
