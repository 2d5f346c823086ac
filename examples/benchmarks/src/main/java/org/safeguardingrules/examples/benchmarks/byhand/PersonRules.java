package org.safeguardingrules.examples.benchmarks.byhand;

import org.safeguardingrules.vocabulary.Assessment;
import org.safeguardingrules.vocabulary.Breach;
import org.safeguardingrules.vocabulary.Person;
import org.safeguardingrules.vocabulary.Plan;
import org.safeguardingrules.vocabulary.Rating;
import org.safeguardingrules.vocabulary.Release;
import org.safeguardingrules.vocabulary.Supervision;

/** What is asked about the person, the supervision, the ratings and the plan. */
final class PersonRules {

    private final SliceFacts facts;
    private final Found found;

    PersonRules(SliceFacts facts, Found found) {
        this.facts = facts;
        this.found = found;
    }

    void all() {
        Person person = facts.person();
        if (person.careOrSupportNeeds().notRuledOut()
                && person.cannotProtectSelf().notRuledOut()
                && person.atRiskOfAbuseOrNeglect().notRuledOut()
                && person.fits("two parts of the test for the person at risk").yes()) {
            found.add("ADS-03", person);
        }
        for (Supervision supervision : facts.currentSupervisions()) {
            found.add("CHC-01", supervision, person);
            found.add("INQ-01", supervision, person);
        }
        for (Rating rating : facts.all(Rating.class)) {
            if (rating.group().equals("children")
                    && rating.level().atLeast("medium").yes()) {
                found.add("CHC-05", rating, person);
            }
        }
        breaches(person);
        latest();
    }

    private void breaches(Person person) {
        for (Breach breach : facts.all(Breach.class)) {
            if (!breach.withoutReasonableExcuse().yes()) {
                continue;
            }
            String sentence = breach.sentenceType();
            if ((sentence.equals("community order") || sentence.equals("suspended sentence order"))
                    && !breach.warnedWithin(breach.parameter("warning-window")).yes()) {
                found.add("CMP-01", breach);
            }
            if (person.fits("domestic abuse, child or high-risk case").notRuledOut()) {
                for (Supervision supervision : facts.currentSupervisions()) {
                    if (breach.fallsIn(supervision).notRuledOut()) {
                        found.add("CMP-03", supervision, breach, person);
                    }
                }
            }
        }
    }

    private void latest() {
        for (Assessment assessment : facts.latestAssessments()) {
            if (assessment.ownAccount().no()) {
                found.add("REV-11", assessment);
            }
            for (Plan plan : facts.all(Plan.class)) {
                if (plan.latest().yes() && plan.linkedToResettlement().unknown()) {
                    for (Release release : facts.all(Release.class)) {
                        if (release.ofPresentSupervision().notRuledOut()) {
                            found.add("REL-03.2", release, assessment, plan);
                        }
                    }
                }
            }
        }
    }
}
