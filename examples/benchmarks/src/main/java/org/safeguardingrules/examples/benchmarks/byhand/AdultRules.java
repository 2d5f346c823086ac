package org.safeguardingrules.examples.benchmarks.byhand;

import java.util.Optional;
import org.safeguardingrules.vocabulary.KnownAdult;
import org.safeguardingrules.vocabulary.Rating;
import org.safeguardingrules.vocabulary.Referral;

/** What is asked about adults at risk and victims. */
final class AdultRules {

    private final SliceFacts facts;
    private final Found found;

    AdultRules(SliceFacts facts, Found found) {
        this.facts = facts;
        this.found = found;
    }

    void all() {
        Optional<Rating> knownAdults = facts.all(Rating.class).stream()
                .filter(rating -> rating.group().equals("known adult"))
                .findFirst();
        for (KnownAdult adult : facts.adults()) {
            atRisk(adult);
            if (adult.fits("separation, control and violence, more than police contact")
                    .yes()) {
                knownAdults.ifPresent(rating -> found.add("DAR-10", adult, rating));
            }
            if (adult.fits("separation, control and violence").unknown() && twoOfThree(adult)) {
                found.add("DAR-10.3", adult);
            }
            if (isVictimOf16Or17(adult)) {
                found.add("DAR-20", adult);
            }
        }
        for (Referral referral : facts.all(Referral.class)) {
            if (referral.to("marac").yes() && referral.made().yes() && isRecent(referral)) {
                facts.adults().stream()
                        .filter(adult -> referral.concerns(adult).yes())
                        .forEach(adult -> found.add("DRF-07.3", adult, referral));
            }
        }
    }

    private void atRisk(KnownAdult adult) {
        if (adult.relation().equals("relative")
                && adult.fits("harmed by the person").yes()
                && (adult.ageBelow(adult.parameter("older relative")).no()
                        || adult.careOrSupportNeeds().yes())) {
            found.add("ADS-05", adult);
        }
        if (adult.careOrSupportNeeds().notRuledOut()
                && adult.cannotProtectSelf().notRuledOut()
                && !adult.nation().equals("wales")
                && !adult.ageBelow(adult.parameter("age of a child")).yes()
                && adult.fits("two parts of the test for an adult at risk").yes()
                && (adult.atRiskOfAbuseOrNeglect().notRuledOut()
                        || adult.fits("abused by the person").yes())) {
            found.add("ADS-01", adult);
        }
    }

    private static boolean twoOfThree(KnownAdult adult) {
        boolean separated = adult.fits("separated or separating").yes();
        boolean controlled = adult.fits("controlled by the person").yes();
        return separated && controlled
                || (separated || controlled)
                        && adult.fits("assaulted by the person").yes();
    }

    private static boolean isVictimOf16Or17(KnownAdult adult) {
        return adult.fits("victim of the person, more than police contact").yes()
                && adult.ageBelow(adult.parameter("age of a child")).yes()
                && adult.ageBelow(adult.parameter("age from which abuse is domestic abuse"))
                        .no();
    }

    private static boolean isRecent(Referral referral) {
        return referral.madeWithin(referral.parameter("MARAC repeat window")).notRuledOut();
    }
}
