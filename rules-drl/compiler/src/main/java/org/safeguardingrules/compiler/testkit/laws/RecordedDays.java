package org.safeguardingrules.compiler.testkit.laws;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Provenance;
import org.safeguardingrules.casefile.Step;
import org.safeguardingrules.compiler.testkit.Spot;

/** The days on which a case changes. */
final class RecordedDays {

    private RecordedDays() {}

    /** Every day that the fields of a case name. */
    static TreeSet<LocalDate> of(List<Spot> spots) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Spot spot : spots) {
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
}
