package org.safeguardingrules.examples.benchmarks.byhand;

import java.util.Set;
import org.safeguardingrules.vocabulary.Assessment;
import org.safeguardingrules.vocabulary.Enquiry;
import org.safeguardingrules.vocabulary.Order;
import org.safeguardingrules.vocabulary.Rating;
import org.safeguardingrules.vocabulary.Referral;

/** What is asked about enquiries, referrals and orders. */
final class RecordRules {

    private static final Set<String> ELSEWHERE = Set.of("other force", "police national database");
    private static final Set<String> PROTECTING =
            Set.of("restraining", "non molestation", "domestic violence protection", "bail");

    private final SliceFacts facts;
    private final Found found;

    RecordRules(SliceFacts facts, Found found) {
        this.facts = facts;
        this.found = found;
    }

    void all() {
        for (Enquiry enquiry : facts.all(Enquiry.class)) {
            if (enquiry.kind().equals("police domestic abuse")
                    && enquiry.outcome().equals("no trace")) {
                foundNothing(enquiry);
            }
            if (enquiry.adverse().yes() && !enquiry.reasonRecorded().yes()) {
                notDecidedOn(enquiry);
            }
        }
        for (Referral referral : facts.all(Referral.class)) {
            if (referral.to("childrens services").yes()) {
                toChildrensServices(referral);
            }
        }
        for (Order order : facts.all(Order.class)) {
            if (PROTECTING.contains(order.kind())
                    && order.bindsPerson().yes()
                    && order.breachReported().yes()) {
                found.add("DAR-16", order);
            }
        }
    }

    private void foundNothing(Enquiry enquiry) {
        for (Enquiry other : facts.all(Enquiry.class)) {
            if (ELSEWHERE.contains(other.kind()) && other.adverse().yes()) {
                found.add("INQ-06.5", enquiry, other, facts.person());
            }
        }
        if (facts.person().fits("domestic-abuse indicator").notRuledOut()) {
            for (Rating rating : facts.all(Rating.class)) {
                if (!rating.group().equals("overall")
                        && rating.loweringProposed().yes()) {
                    found.add("ESC-06.2", rating, enquiry, facts.person());
                }
            }
        }
    }

    private void notDecidedOn(Enquiry enquiry) {
        for (Assessment assessment : facts.latestAssessments()) {
            if (enquiry.repliedAfter(assessment).yes()) {
                found.add("REV-03", assessment, enquiry, facts.person());
            }
        }
        if (enquiry.replied().yes()
                && facts.all(Assessment.class).stream()
                        .noneMatch(assessment -> assessment.latest().notRuledOut())) {
            found.add("REV-03.2", enquiry, facts.person());
        }
    }

    private void toChildrensServices(Referral referral) {
        String nation = referral.nation();
        if (referral.made().yes() && (nation.equals("wales") || nation.equals("unknown"))) {
            found.add("CRF-05.4", referral);
        }
        if (!nation.equals("wales")
                && referral.decision().equals("no further action")
                && referral.anyChild("concern that may persist").notRuledOut()) {
            found.add("CRF-06", referral);
        }
    }
}
