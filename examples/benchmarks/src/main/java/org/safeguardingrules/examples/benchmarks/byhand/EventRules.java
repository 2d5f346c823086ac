package org.safeguardingrules.examples.benchmarks.byhand;

import java.util.Set;
import org.safeguardingrules.vocabulary.Assessment;
import org.safeguardingrules.vocabulary.Event;
import org.safeguardingrules.vocabulary.KnownAdult;
import org.safeguardingrules.vocabulary.Supervision;

/** What is asked about events. */
final class EventRules {

    private static final Set<String> NO_PARTNER = Set.of("relative", "acquaintance", "stranger", "professional");
    private static final Set<String> FORMER_PARTNER_OR_RELATIVE =
            Set.of("ex partner", "parent of shared child", "relative");

    private final SliceFacts facts;
    private final Found found;

    EventRules(SliceFacts facts, Found found) {
        this.facts = facts;
        this.found = found;
    }

    void all() {
        for (Event event : facts.events()) {
            if (event.fits("domestic-abuse event").yes()) {
                found.add("DAR-02", event, facts.person());
                severity(event);
            }
            if (isAbuseOfAPartnerNotRuledOut(event)) {
                for (Supervision supervision : facts.currentSupervisions()) {
                    found.add("DAR-01.2", supervision, event, facts.person());
                }
            }
            changes(event);
            ofKnownVictim(event);
        }
    }

    private void severity(Event event) {
        if (event.moreSevere().unknown()
                && event.within(event.parameter("MARAC escalation window")).yes()
                && facts.person()
                        .eventsWithin("domestic-abuse event", facts.person().parameter("MARAC escalation window"))
                        .atLeast(2)
                        .yes()) {
            found.add("DRF-03.4", event, facts.person());
        }
    }

    private static boolean isAbuseOfAPartnerNotRuledOut(Event event) {
        return event.fits("in a domestic setting").yes()
                && event.fits("domestic-abuse event").notRuledOut()
                && !NO_PARTNER.contains(event.victimRelation());
    }

    private void changes(Event event) {
        if (!facts.latestAssessments().isEmpty()
                && event.fits("significant change").yes()) {
            for (Assessment assessment : facts.latestAssessments()) {
                if (event.knownAfter(assessment).yes()) {
                    found.add("REV-02", assessment, event, facts.person());
                }
            }
        }
    }

    private void ofKnownVictim(Event event) {
        KnownAdult victim = facts.adultsById().get(event.victim());
        if (victim == null) {
            return;
        }
        if (event.fits("abuse of a relative").yes()) {
            found.add("DAR-04", victim, event, facts.person());
        }
        if (FORMER_PARTNER_OR_RELATIVE.contains(event.victimRelation())
                && event.fits("coercive control by the person").yes()
                && victim.cohabiting().yes()) {
            found.add("DAR-14.4", event, victim);
        }
    }
}
