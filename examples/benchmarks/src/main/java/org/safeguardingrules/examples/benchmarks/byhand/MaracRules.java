package org.safeguardingrules.examples.benchmarks.byhand;

import org.safeguardingrules.vocabulary.Event;
import org.safeguardingrules.vocabulary.KnownAdult;
import org.safeguardingrules.vocabulary.Marac;
import org.safeguardingrules.vocabulary.RiskTool;

/** What is asked where a risk checklist or a MARAC names a victim. */
final class MaracRules {

    private final SliceFacts facts;
    private final Found found;

    MaracRules(SliceFacts facts, Found found) {
        this.facts = facts;
        this.found = found;
    }

    void all() {
        for (RiskTool tool : facts.all(RiskTool.class)) {
            KnownAdult about = facts.adultsById().get(tool.about());
            if (about != null
                    && tool.fits("visible high risk").yes()
                    && tool.completedWithin(tool.parameter("risk checklist current"))
                            .notRuledOut()) {
                found.add("DRF-01", tool, about);
            }
        }
        for (Marac marac : facts.all(Marac.class)) {
            KnownAdult victim = facts.adultsById().get(marac.victim());
            if (victim != null && marac.byPerson().yes()) {
                abuseAfter(marac, victim);
            }
        }
    }

    private void abuseAfter(Marac marac, KnownAdult victim) {
        boolean managed = facts.person().fits("managed under MAPPA").yes();
        for (Event event : facts.events()) {
            if (event.fits("any instance of abuse").yes()
                    && event.harmedAdultOf(marac).yes()
                    && event.withinMonthsOf(marac, event.parameter("MARAC repeat window"))
                            .notRuledOut()) {
                found.add("DRF-05", marac, event, victim);
                if (managed) {
                    found.add("DRF-11.3", facts.person(), marac, event, victim);
                }
            }
        }
    }
}
