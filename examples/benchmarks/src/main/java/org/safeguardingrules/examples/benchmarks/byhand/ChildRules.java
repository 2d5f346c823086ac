package org.safeguardingrules.examples.benchmarks.byhand;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.safeguardingrules.vocabulary.Child;
import org.safeguardingrules.vocabulary.DerivedAnswer;
import org.safeguardingrules.vocabulary.Event;
import org.safeguardingrules.vocabulary.KnownAdult;
import org.safeguardingrules.vocabulary.Supervision;

/** What is asked about children. */
final class ChildRules {

    private static final Set<String> STRANGERS = Set.of("professional", "stranger");

    private final SliceFacts facts;
    private final Found found;

    ChildRules(SliceFacts facts, Found found) {
        this.facts = facts;
        this.found = found;
    }

    void all() {
        Map<String, Child> underAge = new HashMap<>();
        for (Child child : facts.children()) {
            DerivedAnswer below = child.ageBelow(child.parameter("age of a child"));
            if (below.unknown() && child.listed().yes()) {
                found.add("CHC-02", child);
            }
            if (below.notRuledOut()) {
                underAge.put(child.id(), child);
                underAge(child);
            }
            if (child.fits("relevant child").notRuledOut()) {
                relevant(child);
            }
        }
        if (!underAge.isEmpty()) {
            facts.events().forEach(event -> event(event, underAge));
        }
    }

    private void underAge(Child child) {
        if (child.fits("child who saw, heard or experienced domestic abuse").yes()) {
            found.add("CHC-04", child);
        }
        if (child.contactPlanned().yes()) {
            found.add("CHC-07", child);
        }
    }

    private void relevant(Child child) {
        boolean statusUnknown = child.protectionPlan().unknown()
                || child.childInNeed().unknown()
                || child.lookedAfter().unknown();
        for (Supervision supervision : facts.currentSupervisions()) {
            found.add("INQ-10", supervision, child);
            if (statusUnknown) {
                found.add("CHC-03", supervision, child);
            }
        }
        for (KnownAdult adult : facts.adults()) {
            if (!STRANGERS.contains(adult.relation()) && cameToLiveThere(adult)) {
                found.add("CHC-08", adult, child);
            }
        }
    }

    private static boolean cameToLiveThere(KnownAdult adult) {
        return adult.cohabitingSinceLastEnquiry("childrens services").yes()
                || adult.sinceLastEnquiry("childrens services").yes()
                        && adult.cohabiting().notRuledOut();
    }

    private void event(Event event, Map<String, Child> underAge) {
        if (event.childPresent().unknown() && event.fits("domestic-abuse event").yes()) {
            found.add("CHC-04.3", event);
        }
        Child victim = underAge.get(event.victim());
        if (victim != null && event.involved("violence").yes() && mayBePunishmentInWales(victim)) {
            found.add("CHC-13W.3", event, victim);
        }
    }

    private static boolean mayBePunishmentInWales(Child child) {
        return child.physicalPunishment().unknown()
                && (child.concernNation().equals("wales")
                        || child.concernNation().equals("unknown"));
    }
}
