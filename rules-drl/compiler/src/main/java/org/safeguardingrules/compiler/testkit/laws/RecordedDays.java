package org.safeguardingrules.compiler.testkit.laws;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Provenance;
import org.safeguardingrules.casefile.Step;
import org.safeguardingrules.compiler.testkit.Spot;
import org.safeguardingrules.pack.Pack;

/** The days on which a case or a pack changes. */
final class RecordedDays {

    private RecordedDays() {}

    /** Every day that a case file names. */
    static TreeSet<LocalDate> of(CaseFile caseFile) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Spot spot : Spot.of(caseFile)) {
            Object value = spot.value();
            if (value instanceof Answer answer) {
                add(answer.provenance(), days);
            } else if (value instanceof Fact<?> fact) {
                add(fact, days);
            } else if (value instanceof Listing<?> listing) {
                add(listing.provenance(), days);
            } else if (value instanceof Provenance provenance) {
                add(provenance, days);
            } else if (value instanceof List<?> steps) {
                for (Object each : steps) {
                    Step step = (Step) each;
                    add(step.on(), days);
                    step.recordedOn().ifPresent(days::add);
                }
            }
        }
        return days;
    }

    private static void add(Fact<?> fact, TreeSet<LocalDate> days) {
        if (fact.value().orElse(null) instanceof LocalDate day) {
            days.add(day);
        }
        add(fact.provenance(), days);
    }

    private static void add(Provenance provenance, TreeSet<LocalDate> days) {
        provenance.on().ifPresent(days::add);
        provenance.recordedOn().ifPresent(days::add);
    }

    /** Every day on which a rule, a definition or a number of a pack begins or ends. */
    static TreeSet<LocalDate> of(Pack pack) {
        TreeSet<LocalDate> days = new TreeSet<>();
        Stream.concat(pack.rules().stream(), pack.aboutTheAdvice().values().stream())
                .forEach(rule -> {
                    days.add(rule.from());
                    rule.until().ifPresent(days::add);
                });
        pack.definitions().values().stream()
                .flatMap(definition -> definition.versions().stream())
                .forEach(version -> {
                    days.add(version.from());
                    version.until().ifPresent(days::add);
                });
        pack.parameters().values().stream()
                .flatMap(parameter -> parameter.values().stream())
                .forEach(value -> days.add(value.from()));
        return days;
    }
}
